import { parseDecimal, rescale } from '../../../shared/money/decimal.ts';
import type { BasisPoints } from '../../../shared/money/percent.ts';

export type ReadPercent =
  | { readonly ok: true; readonly value: BasisPoints | null }
  | { readonly ok: false; readonly problem: string };

const MAX_BASIS_POINTS = 10_000_000n;

/** Reads a percentage with or without its sign: `100`, `83.25%`, `８３％`; at most two decimals. */
export function readPercent(text: string): ReadPercent {
  const plain = text.normalize('NFKC').replace(/\s|%$/g, '');
  if (plain === '') return { ok: true, value: null };
  const decimal = parseDecimal(plain);
  const scaled = decimal ? rescale(decimal, 2) : null;
  if (scaled?.exact && scaled.digits >= 0n && scaled.digits <= MAX_BASIS_POINTS) {
    return { ok: true, value: Number(scaled.digits) };
  }
  return { ok: false, problem: '完成率应是不小于 0 的百分数，最多两位小数，例如 83.25%。' };
}
