import { parseChineseNumber } from './chinese-number.ts';

export interface Ordinal {
  readonly start: number;
  readonly end: number;
  /** `三是` */
  readonly text: string;
  readonly value: number;
}

/** At the beginning of a sentence or clause; `进一步是` or `第一是` are no ordinals of a list. */
const ORDINAL = /(?<=^|[。；;：:，,、\s”])([一二三四五六七八九十]{1,3})是/gu;

/** `一是`, `二是` … in a text, in order. */
export function findOrdinals(text: string): Ordinal[] {
  return [...text.matchAll(ORDINAL)].flatMap((match) => {
    const value = parseChineseNumber(match[1] ?? '');
    return value === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text: match[0], value }];
  });
}
