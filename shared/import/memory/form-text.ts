import { normaliseLabel } from '../workbook/label-text.ts';

/** What differs from one year, or one department, to the next and so is no part of a form. */
export interface PassingWords {
  /** the year the sheet speaks of; null when nothing tells */
  readonly year: number | null;
  /** names as the workbook prints them */
  readonly departments: readonly string[];
}

const ARABIC_YEAR = /(?<![\d.])(?:19|20)\d{2}(?![\d.])/g;
const CHINESE_YEAR = /二[〇○零O][〇○零O一二三四五六七八九]{2}(?=年)/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';
/** A number further from the sheet's own year is a code or an amount. */
const FARTHEST_YEAR = 10;
/** Shorter names (县委) are parts of other words. */
const SHORTEST_NAME = 3;

/**
 * A label as it stands in every year's file of a form: normalised, department names gone, years relative to the
 * sheet's own, so that `2022年决算数` beside `2023年决算数` stays the column of the year before.
 */
export function formText(text: string, { year, departments }: PassingWords): string {
  let plain = normaliseLabel(text);
  for (const name of departments) {
    const department = normaliseLabel(name);
    if (department.length >= SHORTEST_NAME) plain = plain.replaceAll(department, '');
  }
  const relative = (found: string, printed: number) =>
    year === null || Math.abs(printed - year) > FARTHEST_YEAR ? found : `〔${printed - year}〕`;
  return plain
    .replace(CHINESE_YEAR, (found) => relative(found, arabicYear(found)))
    .replace(ARABIC_YEAR, (found) => relative(found, Number(found)));
}

/** Years in a title with what belongs to them: `2023年度`, `2022-2023年`, `二〇二三年`. */
const TITLE_YEAR =
  /[-—~至]?(?:(?<!\d)(?:19|20)\d{2}(?!\d)|二[〇○零O][〇○零O一二三四五六七八九]{2}(?=年))(?:年度?|度)?/g;

/** A title or sheet name without department and years: a form keeps its title, whether or not a year stands in it. */
export function formTitle(text: string, departments: readonly string[]): string {
  return formText(text, { year: null, departments }).replace(TITLE_YEAR, '').replace('()', '');
}

function arabicYear(chinese: string): number {
  const digits = [...chinese.replace(/[○零O]/g, '〇').slice(1)].map((digit) => CHINESE_DIGITS.indexOf(digit));
  return Number(`2${digits.join('')}`);
}
