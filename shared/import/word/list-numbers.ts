import type { TextLine } from './lines.ts';
import { numberingOf } from './numbering.ts';
import type { WordRun } from './outline.ts';

/**
 * Writes out the numbers Word makes by itself, so that a list reads on as it was printed and can be taken apart at
 * its items. They begin anew in every section: `（1）` as the items of a report are numbered (GB/T 9704 7.3.3).
 */
export function listNumberer(): { readonly runsOf: (line: TextLine) => readonly WordRun[] } {
  const counts: number[] = [];
  return {
    runsOf: ({ text, runs, numberedLevel }) => {
      if (numberedLevel === null || numberingOf(text)) return runs;
      const count = (counts[numberedLevel] ?? 0) + 1;
      // What is deeper begins anew under the next item.
      counts.splice(numberedLevel, counts.length, count);
      return [{ text: `（${count}）`, bold: false }, ...runs];
    },
  };
}
