/** Control characters and non-characters: XML cannot hold them, and one makes a .docx or .xlsx that will not open. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** The text as every format can hold it: no control characters, no half surrogate pairs, line ends as `\n`. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}
