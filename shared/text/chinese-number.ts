const DIGITS = '零一二三四五六七八九';

/** Chinese ordinal numerals for headings and 一是…: 1–99, `十`, `十一`, `二十`, `九十九`. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no numeral for ${value}`);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tensText = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${tensText}${ones === 0 ? '' : DIGITS[ones]}`;
}

/** Reads 一 to 九十九; null when it is no such numeral. */
export function parseChineseNumber(text: string): number | null {
  const match = /^([二三四五六七八九]?十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const tens = match[1] ? (match[1].length === 2 ? DIGITS.indexOf(match[1].charAt(0)) : 1) : 0;
  return tens * 10 + (match[2] ? DIGITS.indexOf(match[2]) : 0);
}
