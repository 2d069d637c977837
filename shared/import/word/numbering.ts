const CHINESE = '一二三四五六七八九十';

/** The four levels of 公文 numbering (GB/T 9704): 一、 （一） 1. （1）; brackets and dots in either width. */
const LEVELS: readonly RegExp[] = [
  new RegExp(`^[${CHINESE}]{1,3}\\s*[、.．]\\s*`),
  new RegExp(`^[（(]\\s*[${CHINESE}]{1,3}\\s*[)）]\\s*[、.．]?\\s*`),
  /^\d{1,2}\s*(?:、|[.．](?!\d))\s*/,
  /^(?:[（(]\s*\d{1,2}\s*[)）]|[①-⑳])\s*/,
];

export interface Numbered {
  /** 1 一、 · 2 （一） · 3 1. · 4 （1） */
  readonly level: number;
  /** length of the numbering, blanks after it included */
  readonly length: number;
}

/** The hand-typed number a line begins with, or null. */
export function numberingOf(line: string): Numbered | null {
  for (const [index, pattern] of LEVELS.entries()) {
    const match = pattern.exec(line);
    if (match) return { level: index + 1, length: match[0].length };
  }
  return null;
}

/** Where the ordinals “一是”, “二是” … stand in a text, in sequence from one; a stray “一是一” starts nothing. */
export function ordinalOffsets(text: string): { readonly at: number; readonly length: number }[] {
  const found: { at: number; length: number }[] = [];
  let from = 0;
  for (let value = 1; value <= 30; value += 1) {
    const word = `${numeral(value)}是`;
    const at = indexAtClauseStart(text, word, from);
    if (at < 0) break;
    found.push({ at, length: word.length });
    from = at + word.length;
  }
  return found.length >= 2 ? found : [];
}

function numeral(value: number): string {
  const ones = CHINESE[(value % 10) - 1] ?? '';
  if (value <= 10) return CHINESE[value - 1] ?? '';
  return `${value >= 20 ? (CHINESE[Math.floor(value / 10) - 1] ?? '') : ''}十${ones}`;
}

/** An ordinal begins a clause: nothing, or a blank or punctuation, stands before it. */
function indexAtClauseStart(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[\s。；，：！？、;,:.]/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}
