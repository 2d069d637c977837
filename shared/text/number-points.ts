import { chineseNumber } from './chinese-number.ts';
import { findOrdinals } from './ordinals.ts';

/** What takes the place of the first characters of a paragraph. */
export interface LeadingOrdinal {
  /** index of the paragraph */
  readonly paragraph: number;
  /** how many characters the old ordinal has; 0 when there was none */
  readonly length: number;
  /** `三是` */
  readonly text: string;
}

const MOST = 99;

/**
 * Numbers paragraphs 一是, 二是 … in order. Where some carry an ordinal already, only those are numbered anew: the
 * others introduce or sum up. Empty paragraphs carry none, and nothing behind an ordinal is touched.
 */
export function numberPoints(paragraphs: readonly string[]): LeadingOrdinal[] {
  const all = paragraphs.map((text, paragraph) => ({ text, paragraph, length: leadingLength(text) }));
  const carrying = all.filter(({ length }) => length > 0);
  const numbered = carrying.length > 0 ? carrying : all.filter(({ text }) => text.trim() !== '');
  return numbered
    .slice(0, MOST)
    .map(({ paragraph, length }, index) => ({ paragraph, length, text: `${chineseNumber(index + 1)}是` }));
}

function leadingLength(text: string): number {
  const [first] = findOrdinals(text);
  return first?.start === 0 ? first.end : 0;
}
