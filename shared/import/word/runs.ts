import type { Paragraph, RichText } from '../../report/rich-text.ts';
import type { WordRun } from './outline.ts';

/** Runs of a report are at most this long (see `textRunSchema`). */
const MAX_RUN = 20_000;

export function runsText(runs: readonly WordRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** The characters from `from` up to `to`, with their weight kept. */
export function sliceRuns(runs: readonly WordRun[], from: number, to = Number.POSITIVE_INFINITY): WordRun[] {
  const result: WordRun[] = [];
  let start = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') result.push({ text, bold: run.bold });
    start += run.text.length;
  }
  return result;
}

/** Without the blanks around it: hand-made indents (two full-width blanks) are layout, not text. */
export function trimRuns(runs: readonly WordRun[]): WordRun[] {
  const text = runsText(runs);
  return sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Neighbours of the same weight become one run, so that a broken-up Word file reads like a typed one. */
function joinRuns(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.bold === run.bold) {
      result[result.length - 1] = { text: last.text + run.text, bold: run.bold };
    } else if (run.text !== '') {
      result.push(run);
    }
  }
  return result;
}

export function isAllBold(runs: readonly WordRun[]): boolean {
  return (
    runs.some((run) => run.text.trim() !== '') && runs.every((run) => run.bold || run.text.trim() === '')
  );
}

/** A paragraph of the report, bold kept. */
export function paragraphFrom(runs: readonly WordRun[]): Paragraph {
  return {
    inlines: joinRuns(trimRuns(runs)).flatMap((run) =>
      chunks(run.text).map((text) => ({ kind: 'text' as const, text, ...(run.bold ? { bold: true } : {}) })),
    ),
  };
}

function chunks(text: string): string[] {
  const result: string[] = [];
  for (let at = 0; at < text.length; at += MAX_RUN) result.push(text.slice(at, at + MAX_RUN));
  return result;
}

/** The runs of a placed paragraph; placed text never holds live figures. */
export function runsOf(paragraph: Paragraph): WordRun[] {
  return paragraph.inlines.flatMap((inline) =>
    inline.kind === 'text' ? [{ text: inline.text, bold: inline.bold === true }] : [],
  );
}

/** Placed text as plain lines, one per paragraph. */
export function plainText(text: RichText): string {
  return text.map((paragraph) => runsText(runsOf(paragraph))).join('\n');
}
