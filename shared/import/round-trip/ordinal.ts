import { parseChineseNumber } from '../../text/chinese-number.ts';
import type { EditedRun } from './edited-document.ts';
import type { ExportedRun } from './exported-lines.ts';

/** Marks the program puts before a point and counts itself: `（1）`, `1. `, `一是`. */
const ORDINAL =
  /^\s*(?:[（(]\s*([\d一二三四五六七八九十]+)\s*[）)]|(\d{1,3})[.．、]\s*|([一二三四五六七八九十]{1,3})是)/u;

export interface OrdinalMark {
  readonly text: string;
  readonly value: number | null;
}

/** The ordinal a text begins with; null when it begins with words. */
export function leadingOrdinal(text: string): OrdinalMark | null {
  const match = ORDINAL.exec(text);
  if (!match) return null;
  const digits = match[1] ?? match[2] ?? match[3] ?? '';
  const value = /^\d+$/.test(digits) ? Number(digits) : parseChineseNumber(digits);
  return { text: match[0], value };
}

/** Exported runs without the computed ordinal before them. */
export function splitExportedOrdinal(runs: readonly ExportedRun[]): {
  readonly ordinal: OrdinalMark | null;
  readonly runs: readonly ExportedRun[];
} {
  const [first, ...rest] = runs;
  const ordinal = first && first.source === null ? leadingOrdinal(first.text) : null;
  return ordinal && first?.text === ordinal.text ? { ordinal, runs: rest } : { ordinal: null, runs };
}

/** Edited runs without the ordinal typed before them. */
export function splitEditedOrdinal(runs: readonly EditedRun[]): {
  readonly ordinal: OrdinalMark | null;
  readonly runs: readonly EditedRun[];
} {
  const ordinal = leadingOrdinal(runs.map((run) => run.text).join(''));
  return ordinal ? { ordinal, runs: cutRuns(runs, ordinal.text.length) } : { ordinal, runs };
}

/** The part of a run list from one character to another. */
export function cutRuns(
  runs: readonly EditedRun[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): EditedRun[] {
  let start = 0;
  return runs.flatMap(({ text, bold }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return part === '' ? [] : [{ text: part, bold }];
  });
}
