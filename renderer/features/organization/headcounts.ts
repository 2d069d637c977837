import type { Headcount } from '../../../shared/report/schema.ts';

/** The sum of one column; null while no row states a number. */
export function headcountSum(headcounts: readonly Headcount[], column: 'quota' | 'actual'): number | null {
  const counts = headcounts.map((headcount) => headcount[column]).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

export type ReadCount =
  | { readonly ok: true; readonly count: number | null }
  | { readonly ok: false; readonly problem: string };

/** Reads a number of people: digits, with or without 人; an empty cell is unknown, not 0. */
export function readCount(text: string): ReadCount {
  const plain = text.normalize('NFKC').replace(/[\s,]|人$/g, '');
  if (plain === '') return { ok: true, count: null };
  const count = /^\d{1,7}$/.test(plain) ? Number(plain) : Number.NaN;
  if (count <= 1_000_000) return { ok: true, count };
  return { ok: false, problem: `“${text}”不是人数，请填整数，例如 4。` };
}
