import { parseDecimal, rescale } from './decimal.ts';
import { type Fen, type MoneyUnit, unitExponent } from './fen.ts';

/** What the text of one amount cell says. Blank, a dash and 不适用 stay different things from 0. */
export type ParsedAmount =
  | {
      readonly kind: 'amount';
      readonly fen: Fen /** false when digits below one fen were rounded away */;
      readonly exact: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'notNumber' }
  | { readonly kind: 'tooLarge' };

/** Numbers as a sheet holds them, short enough for exact arithmetic in whole fen. */
const SHORT = /^(-?\d{1,10})(?:\.(\d{1,5}))?$/;
const DASH = /^[-–—―‐﹣－]+$/u;
const NOT_APPLICABLE = /^(不适用|无此项|N\/A)$/i;

/**
 * Reads an amount exactly from a cell's own text: full-width digits, thousands separators, a leading
 * apostrophe, 元 signs and accounting brackets are accepted; nothing is guessed.
 * @param unit the unit the text is written in; the result is in fen, rounded half up below one fen.
 */
export function parseAmount(text: string, unit: MoneyUnit): ParsedAmount {
  const short = shortAmount(text, unitExponent(unit));
  if (short !== null) return { kind: 'amount', fen: short, exact: true };
  const plain = text.normalize('NFKC').replace(/[\s'’‘¥￥,，]/g, '');
  if (plain === '') return { kind: 'blank' };
  if (DASH.test(plain)) return { kind: 'dash' };
  if (NOT_APPLICABLE.test(plain)) return { kind: 'notApplicable' };
  const bracketed = /^\((.+)\)$/.exec(plain);
  const signed = bracketed ? `-${bracketed[1]}` : plain.replace(/^[−–—]/, '-');
  const decimal = parseDecimal(signed.replace(/(万元|元)$/, ''));
  if (!decimal) return { kind: 'notNumber' };
  const exponent = unitExponent(unit);
  const scaled = rescale(decimal, exponent);
  const fen = Number(scaled.digits);
  return Number.isSafeInteger(fen) ? { kind: 'amount', fen, exact: scaled.exact } : { kind: 'tooLarge' };
}

/** Most amounts by far are plain numbers with few digits; null for every other text, and where digits would be lost. */
function shortAmount(text: string, exponent: number): Fen | null {
  const match = SHORT.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > exponent) return null;
  const fen = Number(whole + fraction) * 10 ** (exponent - fraction.length);
  // -0 is no amount of its own.
  return Number.isSafeInteger(fen) ? fen + 0 : null;
}
