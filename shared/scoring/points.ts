import { formatScaled, parseDecimal, rescale } from '../money/decimal.ts';
import type { Points } from './pack.ts';

/** 9700 → `97`, 9750 → `97.5`. */
export function formatPoints(points: Points): string {
  return formatScaled(BigInt(points), 2).replace(/\.?0+$/, '');
}

/** `97.5` → 9750; null when it is not a number with at most two decimals. */
export function parsePoints(text: string): Points | null {
  const decimal = parseDecimal(text.normalize('NFKC').trim());
  if (!decimal) return null;
  const { digits, exact } = rescale(decimal, 2);
  return exact && digits >= 0n ? Number(digits) : null;
}
