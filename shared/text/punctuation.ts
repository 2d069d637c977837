/** A stretch of text and what should stand there instead. */
export interface TextCorrection {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly replacement: string;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};
/** After a Chinese character or a closing Chinese mark; `.` only where the sentence ends or Chinese goes on. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”’）》」』〕】]|\p{Script=Han}\))(?:[,;:!?]|\.(?=\p{Script=Han}|\s*$))/gu;
const HALF_BRACKETS = /\(([^()]*\p{Script=Han}[^()]*)\)/gu;

/** Half-width punctuation in Chinese text (GB/T 15834-2011), with the full-width mark that belongs there. */
export function halfWidthMarks(text: string): TextCorrection[] {
  const marks = [...text.matchAll(HALF_WIDTH)].map((match) =>
    correction(match.index, match[0], FULL_WIDTH[match[0]] ?? '。'),
  );
  const brackets = [...text.matchAll(HALF_BRACKETS)].flatMap((match) => [
    correction(match.index, '(', '（'),
    correction(match.index + match[0].length - 1, ')', '）'),
  ]);
  return [...marks, ...brackets].toSorted((a, b) => a.start - b.start);
}

function correction(start: number, found: string, replacement: string): TextCorrection {
  return { start, end: start + found.length, found, replacement };
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〔': '〕',
  '【': '】',
  '「': '」',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));
const PAIRED = new RegExp(`[${Object.entries(PAIRS).flat().join('')}]`, 'gu');

/** Quotation marks and brackets that have no partner, in order; an apostrophe inside a Latin word is none. */
export function unpairedMarks(text: string): string[] {
  const open: string[] = [];
  const unpaired: string[] = [];
  for (const { 0: mark, index } of text.matchAll(PAIRED)) {
    if (!CLOSERS.has(mark)) {
      open.push(mark);
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && PAIRS[last] === mark) open.pop();
    else if (mark !== '’' || !/[A-Za-z]/.test(text.charAt(index - 1))) unpaired.push(mark);
  }
  return [...unpaired, ...open];
}

/** True when a paragraph ends like a sentence or introduces what follows. A closing mark alone ends nothing. */
export function endsSentence(text: string): boolean {
  return /[。！？；：…!?;:][”’）)》]*\s*$/u.test(text);
}
