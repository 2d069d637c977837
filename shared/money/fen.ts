/**
 * Money is an integer number of 分 (fen). Never a float, never a formatted string.
 * 1 元 = 100 fen; 1 万元 = 1,000,000 fen.
 */
export type Fen = number;

export const MONEY_UNITS = ['yuan', 'qianyuan', 'wanyuan', 'baiwanyuan', 'yiyuan'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

export const UNIT_LABELS: Record<MoneyUnit, string> = {
  yuan: '元',
  qianyuan: '千元',
  wanyuan: '万元',
  baiwanyuan: '百万元',
  yiyuan: '亿元',
};

/** Power of ten that turns one unit into fen: 元 = 10² fen, 万元 = 10⁶ fen. */
const UNIT_EXPONENT: Record<MoneyUnit, number> = {
  yuan: 2,
  qianyuan: 5,
  wanyuan: 6,
  baiwanyuan: 8,
  yiyuan: 10,
};

export function unitExponent(unit: MoneyUnit): number {
  return UNIT_EXPONENT[unit];
}

/** Recognises a unit word as printed in a table corner. Longer words first: 百万元 contains 万元, 万元 contains 元. */
export function unitOfWord(text: string): MoneyUnit | null {
  if (text.includes('亿元')) return 'yiyuan';
  if (text.includes('百万元')) return 'baiwanyuan';
  if (text.includes('万元')) return 'wanyuan';
  if (text.includes('千元')) return 'qianyuan';
  if (text.includes('元')) return 'yuan';
  return null;
}
