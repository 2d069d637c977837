import { divideRounded, formatScaled } from './decimal.ts';
import type { Fen } from './fen.ts';

/** A percentage as an integer number of hundredths of a percentage point: 83.25% = 8325. */
export type BasisPoints = number;

/** Printed where the base is 0: a percentage of nothing is not a number (docs/sources.md §5.4). */
export const NOT_COMPARABLE = '--（基数为0，不可比）';

/** `part ÷ whole`, rounded half up to 0.01 percentage points; null when the whole is 0. */
export function percentOf(part: Fen, whole: Fen): BasisPoints | null {
  if (whole === 0) return null;
  return Number(divideRounded(BigInt(part) * 10_000n, BigInt(whole)));
}

/** Growth of `current` over `prior`; null when the base is 0. */
export function growthOf(current: Fen, prior: Fen): BasisPoints | null {
  return prior === 0 ? null : percentOf(current - prior, Math.abs(prior));
}

/** For prose: trailing zeros fall away, `100%`, `83.25%`, `79.5%`. */
export function formatPercent(value: BasisPoints): string {
  return `${formatScaled(BigInt(value), 2).replace(/\.?0+$/, '')}%`;
}

/** For tables: always two decimals, `100.00%`. */
export function formatPercentFixed(value: BasisPoints): string {
  return `${formatScaled(BigInt(value), 2)}%`;
}

/** For a column of changes: the sign is always written, `+6.39%`, `-4.65%`, `0.00%`. */
export function formatChange(value: BasisPoints): string {
  return `${value > 0 ? '+' : ''}${formatPercentFixed(value)}`;
}
