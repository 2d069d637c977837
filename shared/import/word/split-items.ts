import type { RichText } from '../../report/rich-text.ts';
import { numberingOf, ordinalOffsets } from './numbering.ts';
import type { WordRun } from './outline.ts';
import { runsOf, runsText, sliceRuns, trimRuns } from './runs.ts';

/** One item of an enumeration: its paragraphs, without its ordinal. */
export type ItemParagraphs = readonly (readonly WordRun[])[];

interface SplitText {
  /** what stands before the first item */
  readonly lead: ItemParagraphs;
  readonly items: readonly ItemParagraphs[];
}

/**
 * Splits text at “一是……二是……”, wherever in a line or across lines the ordinals stand.
 * `items` is empty when there is no such enumeration.
 */
export function splitAtOrdinals(text: RichText): SplitText {
  const paragraphs = text.map(runsOf);
  const joined = paragraphs.map(runsText).join('\n');
  const ordinals = ordinalOffsets(joined);
  const flat = paragraphs.flatMap((runs, index) =>
    index === 0 ? runs : [{ text: '\n', bold: false }, ...runs],
  );
  const lead = sliceRuns(flat, 0, ordinals[0]?.at ?? Number.POSITIVE_INFINITY);
  return {
    lead: paragraphsOf(lead),
    items: ordinals.map(({ at, length }, index) =>
      paragraphsOf(sliceRuns(flat, at + length, ordinals[index + 1]?.at)),
    ),
  };
}

/** Splits text at lines numbered alike: the number of the first numbered line (1. or （1）) decides. */
export function splitAtNumbers(text: RichText): SplitText {
  const paragraphs = text.map(runsOf);
  const numbers = paragraphs.map((runs) => numberingOf(runsText(runs)));
  const level = numbers.find((number) => number !== null)?.level;
  const lead: WordRun[][] = [];
  const items: WordRun[][][] = [];
  for (const [index, runs] of paragraphs.entries()) {
    const number = numbers[index];
    if (number && number.level === level) items.push([sliceRuns(runs, number.length)]);
    else (items.at(-1) ?? lead).push(runs);
  }
  return { lead, items };
}

/** Runs with line feeds in them to one list of runs per line; empty lines fall away. */
function paragraphsOf(runs: readonly WordRun[]): WordRun[][] {
  const text = runsText(runs);
  const lines: WordRun[][] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const piece = trimRuns(sliceRuns(runs, from, from + line.length));
    if (piece.length > 0) lines.push(piece);
    from += line.length + 1;
  }
  return lines;
}
