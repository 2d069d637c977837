import { parseChineseDate } from '../../../shared/text/chinese-date.ts';

export type ReadDate =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly problem: string };

/** Reads a date as the office writes it; an empty field is an empty date. */
export function readDate(text: string): ReadDate {
  if (text.trim() === '') return { ok: true, date: '' };
  const date = parseChineseDate(text);
  if (date !== '') return { ok: true, date };
  return { ok: false, problem: '没有这一天，或看不出年月日。请写成 2024年5月13日 这样。' };
}
