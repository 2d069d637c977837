export type CodeFamily = 'function' | 'economic';

const SEPARATORS = /[\s\-–—._·/'’‘"[\]【】()]/g;

/** 功能分类 begins with 2, 部门经济分类 with 3, 政府经济分类 with 5 (docs/sources.md §4.4). */
export function familyOf(code: string): CodeFamily {
  return code.startsWith('2') ? 'function' : 'economic';
}

/** 类 1, 款 2, 项 3; null for anything that is no code. */
export function levelOf(code: string): 1 | 2 | 3 | null {
  if (code.length === 3) return 1;
  if (code.length === 5) return 2;
  return code.length === 7 ? 3 : null;
}

function isCode(digits: string): boolean {
  return /^(?:2\d{2}(?:\d{2}){0,2}|[35]\d{2}(?:\d{2})?)$/.test(digits);
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(SEPARATORS, '');
}

/** `2080505`, `208 05 05`, `208-05-05`, `[2080505]` → `2080505`; null when it is no code. */
export function codeOfText(text: string): string | null {
  const digits = bare(text);
  return isCode(digits) ? digits : null;
}

/** `[2080505]名称`, `2080505 名称`, `208-05-05 名称` → code and name; null when no code leads the text. */
export function splitCodedName(text: string): { code: string; name: string } | null {
  const plain = text.normalize('NFKC').trim();
  const match = /^([[【(]?\s*\d[\d\s\-.]*[\])】]?)[\s\-:、.]*(.*)$/su.exec(plain);
  const code = codeOfText(match?.[1] ?? '');
  const name = match?.[2] ?? '';
  if (code === null || /^[年月日\d]/.test(name)) return null;
  return { code, name: text.trim().slice(-name.length || text.length) };
}

/**
 * A code spread over 类, 款 and 项 cells. Numbers have lost their leading zeros; forms print a line's own
 * part only, and the parts above come from the line before; others repeat the whole code in each cell.
 * @param parts the cells' texts from left to right, empty ones included
 * @param previous the code of the line above, or empty
 */
export function codeOfParts(parts: readonly string[], previous: string): string | null {
  const digits = parts.map(bare);
  const last = digits.findLastIndex((part) => part !== '');
  const own = digits[last] ?? '';
  if (last <= 0 || own.length >= 5) return codeOfText(own);
  let code = '';
  for (const [place, part] of digits.slice(0, last + 1).entries()) {
    const start = place === 0 ? 0 : 1 + place * 2;
    const width = place === 0 ? 3 : 2;
    code += part === '' ? previous.slice(start, start + width) : part.padStart(width, '0');
  }
  return isCode(code) ? code : null;
}
