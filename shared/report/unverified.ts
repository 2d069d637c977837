import { type NumberInText, numbersIn } from '../text/numbers-in-text.ts';
import type { Edit } from './edit.ts';
import type { Inline, RichText } from './rich-text.ts';
import type { Report } from './schema.ts';

/** What `reportSchema` lets a report keep; beyond it the rest stays unmarked rather than the text unsaved. */
export const MAX_UNVERIFIED = 5_000;

const BEFORE = 12;
const AFTER = 4;
const SENTENCE_END = /[。；！？]/;

interface MarkedNumber extends NumberInText {
  /** the number between the words around it: what `Report.unverified` holds */
  readonly stretch: string;
}

/**
 * The typed numbers of a paragraph, each with the words around it in its sentence. A number counts as the same as long
 * as it and those words stand as they were; other numbers and punctuation nearby do not matter. Live figures are nobody's typing.
 */
export function markedNumbers(inlines: readonly Inline[]): MarkedNumber[] {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  return numbersIn(text).map((number) => ({ ...number, stretch: stretchOf(text, number) }));
}

function stretchOf(text: string, { start, end, text: number }: NumberInText): string {
  const before = [...words(text.slice(0, start).split(SENTENCE_END).at(-1) ?? '')].slice(-BEFORE).join('');
  const after = [...words(text.slice(end).split(SENTENCE_END)[0] ?? '')].slice(0, AFTER).join('');
  return `${before}${number.replace(/\s/g, '')}${after}`.slice(0, 60);
}

/** Letters only, every number as one `#`. */
function words(text: string): string {
  return text.replace(/[\p{N}.,，．]*\p{N}/gu, '#').replace(/[^\p{L}#]/gu, '');
}

/** The edit that marks every number in texts carried over from last year; null when they hold none. */
export function markUnverified(report: Report, texts: readonly RichText[]): Edit | null {
  const carried = texts.flatMap((text) =>
    text.flatMap(({ inlines }) => markedNumbers(inlines).map(({ stretch }) => stretch)),
  );
  if (carried.length === 0) return null;
  const value = [...new Set([...report.unverified, ...carried])].slice(0, MAX_UNVERIFIED);
  return { type: 'setUnverified', value };
}

/** The edit of a clerk who has looked at these numbers and found them right as they stand. */
export function markVerified(report: Report, stretches: readonly string[]): Edit {
  const verified = new Set(stretches);
  return { type: 'setUnverified', value: report.unverified.filter((stretch) => !verified.has(stretch)) };
}
