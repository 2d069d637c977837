import { plainText } from '../../compose/plain-text.ts';

/** Spaces that word processors put for one another, and marks that cannot be seen. */
const SPACE = /[\t\u00A0\u2002-\u200A]/g;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The text as both sides of a comparison hold it, whatever a word processor did to its spaces. */
export function normalText(text: string): string {
  return plainText(text).replace(SPACE, ' ').replace(INVISIBLE, '');
}
