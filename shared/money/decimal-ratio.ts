import { type Decimal, divideRounded, parseDecimal } from './decimal.ts';
import type { BasisPoints } from './percent.ts';

/** A plain number as forms write it: `１，260`, `95%`, `84`; null for words. */
export function numberIn(text: string): Decimal | null {
  return parseDecimal(
    text
      .normalize('NFKC')
      .replace(/[,，\s]/g, '')
      .replace(/%$/, ''),
  );
}

/** `part ÷ whole` in 0.01%, rounded half up; null when the whole is 0. */
export function decimalRatio(part: Decimal, whole: Decimal): BasisPoints | null {
  if (whole.digits === 0n) return null;
  const numerator = part.digits * 10n ** BigInt(whole.scale) * 10_000n;
  return Number(divideRounded(numerator, whole.digits * 10n ** BigInt(part.scale)));
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = a.digits * 10n ** BigInt(b.scale) - b.digits * 10n ** BigInt(a.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
