import type { MoneyUnit } from '../money/fen.ts';
import { parseAmount } from '../money/parse-amount.ts';

/** An amount written in a sentence: `207.48万元`. */
export interface WrittenAmount {
  readonly start: number;
  /** end of the digits */
  readonly numberEnd: number;
  /** end of the unit */
  readonly end: number;
  /** digits as written, separators included */
  readonly number: string;
  readonly unit: MoneyUnit;
  readonly fen: number;
  /** digits after the decimal point */
  readonly decimals: number;
}

const UNITS: Readonly<Record<string, MoneyUnit>> = {
  亿元: 'yiyuan',
  百万元: 'baiwanyuan',
  万元: 'wanyuan',
  千元: 'qianyuan',
  元: 'yuan',
};
const AMOUNT = /(?<![\d.,，])(\d[\d,，]*(?:\.\d+)?)\s*(亿元|百万元|万元|千元|元)/gu;

export function findAmounts(text: string): WrittenAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const number = match[1] ?? '';
    const unit = UNITS[match[2] ?? ''] ?? 'yuan';
    const parsed = parseAmount(number, unit);
    if (parsed.kind !== 'amount') return [];
    const start = match.index;
    return [
      {
        start,
        numberEnd: start + number.length,
        end: start + match[0].length,
        number,
        unit,
        fen: parsed.fen,
        decimals: number.split('.')[1]?.length ?? 0,
      },
    ];
  });
}

/** A percentage written in a sentence: `83.25%`. */
export interface WrittenPercent {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** hundredths of a percentage point, rounded */
  readonly basisPoints: number;
  readonly decimals: number;
}

const PERCENT = /(?<![\d.])(\d{1,6}(?:\.\d+)?)\s*[%％]/gu;

export function findPercents(text: string): WrittenPercent[] {
  return [...text.matchAll(PERCENT)].map((match) => {
    const number = match[1] ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      number,
      basisPoints: Math.round(Number(number) * 100),
      decimals: number.split('.')[1]?.length ?? 0,
    };
  });
}

/**
 * How one number differs from another of the same length when the hand slipped: two neighbouring digits `swapped`,
 * or `one` digit wrong; null otherwise. Both are digit strings without separators.
 */
export function digitSlip(a: string, b: string): 'swapped' | 'one' | null {
  if (a.length !== b.length) return null;
  const differing = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return 'one';
  const swapped = second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return differing.length === 2 && swapped ? 'swapped' : null;
}

/** The digits that carry meaning: `2,074,800.00` and `207.48` both give `20748`. */
export function significantDigits(number: string): string {
  const digits = number.replace(/[^\d]/g, '').replace(/^0+/, '');
  return digits.replace(/0+$/, '');
}
