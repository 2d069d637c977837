import { normaliseLabel } from '../workbook/label-text.ts';

/** A name as it should be read: the line breaks, indents and padding of its cell are gone, words keep their spaces. */
export function cleanName(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/(?<![\x21-\x7e])\s+|\s+(?![\x21-\x7e])/g, '');
}

/** The form project names are compared in: no numbering, no brackets' width, no quotes, no white space. */
export function nameKey(text: string): string {
  return normaliseLabel(text)
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、](?!\d))/, '')
    .toLowerCase();
}
