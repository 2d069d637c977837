import { SSF } from '@e965/xlsx';

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HOUR = 'h"时"mm"分"';
const HOUR_SECOND = 'h"时"mm"分"ss"秒"';

/**
 * Formats that every Chinese office program knows by number and no file writes down (ECMA-376 part 1, §18.8.30,
 * zh-cn); SheetJS knows the American ones.
 */
const UNWRITTEN: Readonly<Record<number, string>> = {
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  23: 'General',
  24: 'General',
  25: 'General',
  26: 'General',
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: HOUR,
  33: HOUR_SECOND,
  34: HOUR,
  35: HOUR_SECOND,
  36: YEAR_MONTH,
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: HOUR,
  56: HOUR_SECOND,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** SheetJS begins every workbook with its own table of formats, so this is called while it reads one. */
export function teachFormats(): void {
  for (const [number, format] of Object.entries(UNWRITTEN)) SSF.load(format, Number(number));
}

/** Up to so many characters “General” shows a number as it is. */
const GENERAL_WIDTH = 11;
const SMALLEST_GENERAL = 1e-4;
/** Plain digits, perhaps in groups, always so many places: `0`, `0.00_ `, `#,##0.00`. */
const PLAIN = /^(#,##)?0(?:\.(0+))?((?:_.)*)$/;

interface PlainFormat {
  readonly grouped: boolean;
  readonly places: number;
  readonly after: string;
}

const plainFormats = new Map<string, PlainFormat | null>();

/** A format that only groups and pads digits, or none: no date, no share. */
export function isPlainFormat(format = 'General'): boolean {
  return format === 'General' || plainFormatOf(format) !== null;
}

/**
 * A number as its format shows it, the same as SheetJS says but without working through the format again for every
 * cell where it only pads and groups digits.
 * @param text the number's own shortest decimal
 * @param days where the workbook counts its days from, if not from 1900
 */
export function shownNumber(text: string, format = 'General', days?: { readonly date1904: true }): string {
  const value = Number(text);
  if (format === 'General') {
    const asItIs =
      text.length <= GENERAL_WIDTH &&
      !text.includes('e') &&
      (value === 0 || Math.abs(value) >= SMALLEST_GENERAL);
    return asItIs ? text : SSF.format(format, value);
  }
  const plain = plainFormatOf(format);
  return (plain && padded(text, plain)) ?? SSF.format(format, value, days);
}

function plainFormatOf(format: string): PlainFormat | null {
  const known = plainFormats.get(format);
  if (known !== undefined) return known;
  const match = PLAIN.exec(format);
  const [, groups, zeros = '', gaps = ''] = match ?? [];
  const plain = match && {
    grouped: groups !== undefined,
    places: zeros.length,
    after: ' '.repeat(gaps.length / 2),
  };
  plainFormats.set(format, plain);
  return plain;
}

/** More digits than office programs tell apart are rounded by them. */
const EXACT_DIGITS = 14;

/** Null where digits would be rounded away: that is SheetJS's to do. */
function padded(text: string, { grouped, places, after }: PlainFormat): string | null {
  if (text.length > EXACT_DIGITS || text.includes('e')) return null;
  const point = text.indexOf('.');
  const whole = point === -1 ? text : text.slice(0, point);
  const fraction = point === -1 ? '' : text.slice(point + 1);
  if (fraction.length > places) return null;
  const digits = grouped ? inGroups(whole) : whole;
  return `${digits}${places === 0 ? '' : `.${fraction.padEnd(places, '0')}`}${after}`;
}

/** 1234567 → 1,234,567, with a minus in front where there is one. */
function inGroups(whole: string): string {
  const first = whole.startsWith('-') ? 1 : 0;
  let grouped = '';
  let end = whole.length;
  for (; end - first > 3; end -= 3) grouped = `,${whole.slice(end - 3, end)}${grouped}`;
  return whole.slice(0, end) + grouped;
}
