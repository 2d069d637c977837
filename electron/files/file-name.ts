/** Windows counts UTF-16 units against 260 for the whole path, and Word and WPS know no longer ones. */
const MAX_LENGTH = 80;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file, also with anything after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/**
 * A file name that Windows accepts, from any text (a title, a department). Full-width punctuation stays: it is
 * allowed and belongs to the text. `extension` with its dot; it is never cut off.
 * @example safeFileName('2023年度报告:终稿', '.docx') // '2023年度报告_终稿.docx'
 */
export function safeFileName(text: string, extension = ''): string {
  const clean = text
    .normalize('NFC')
    // line breaks and tabs part words, invisible and broken characters do not
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_');
  const named = RESERVED.test(clean.trim()) ? `_${clean.trim()}` : clean;
  return `${trimEnds(shorten(trimEnds(named), MAX_LENGTH - extension.length)) || '未命名'}${extension}`;
}

/** Windows drops dots and spaces at the end; a dot at the start hides the file elsewhere. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** At most `length` UTF-16 units, no character cut in two. */
function shorten(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short;
}
