/**
 * Exact decimal arithmetic on digit strings, so that an amount never passes through a binary fraction.
 * A decimal is `digits × 10^-scale`.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const DECIMAL_FORM = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads plain decimal text such as `-1234.50` or `9.62822e7`; null when it is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL_FORM.exec(text);
  if (!match) return null;
  const [whole = '', fraction = ''] = (match[2] ?? '').split('.');
  const exponent = Number(match[3] ?? 0);
  const magnitude = BigInt(`${whole}${fraction}` || '0');
  const digits = match[1] === '-' ? -magnitude : magnitude;
  const scale = fraction.length - exponent;
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Division of integers rounded half away from zero, the way 四舍五入 is understood in accounts. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}

/** Moves a decimal to a given number of places, rounding half away from zero; tells whether digits were lost. */
export function rescale(value: Decimal, scale: number): { digits: bigint; exact: boolean } {
  if (value.scale <= scale) {
    return { digits: value.digits * 10n ** BigInt(scale - value.scale), exact: true };
  }
  const divisor = 10n ** BigInt(value.scale - scale);
  return { digits: divideRounded(value.digits, divisor), exact: value.digits % divisor === 0n };
}

/** Writes an integer as a decimal with `places` digits after the point: 17272n, 2 → `172.72`. */
export function formatScaled(digits: bigint, places: number): string {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(places + 1, '0');
  const cut = text.length - places;
  const body = places === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return negative ? `-${body}` : body;
}
