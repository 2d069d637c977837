import { linesOf, type TextLine } from '../import/word/lines.ts';
import { isCutBetween } from '../import/word/mend.ts';

/** A line that can only go on with the sentence before it. */
const GOES_ON = /^[，。；：、！？）”’%]/u;
/** `— 3 —` between two pages */
const PAGE_NUMBER = /^[-–—]\s*\d{1,4}\s*[-–—]$/;
const INDENTED = /^(?:\u3000|[ \t\u00A0]{2})/u;

/** Plain text as paragraphs: lines that only a page or the edge of a PDF broke are joined, page numbers left out. */
export function pastedParagraphs(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => ({ text: line.trim(), indented: INDENTED.test(line) }))
    .filter((line) => line.text !== '' && !PAGE_NUMBER.test(line.text));
  return joinBroken(lines, (first, second) => ({ ...first, text: first.text + second.text })).map(
    (line) => line.text,
  );
}

export interface PastedLine {
  readonly text: string;
  /** begins with blanks, as the first line of a paragraph does */
  readonly indented?: boolean;
}

/** Joins lines that carry one sentence. Read from the end, because only the last line of a long one shows where it stops. */
export function joinBroken<T extends PastedLine>(lines: readonly T[], join: (first: T, second: T) => T): T[] {
  const joined: T[] = [];
  for (const line of lines.toReversed()) {
    const next = joined[0];
    if (next && isBroken(line, next)) joined[0] = join(line, next);
    else joined.unshift(line);
  }
  return joined;
}

function isBroken(first: PastedLine, second: PastedLine): boolean {
  if (second.indented) return false;
  if (GOES_ON.test(second.text)) return true;
  const [before, after] = [textLine(first.text), textLine(second.text)];
  return before !== undefined && after !== undefined && isCutBetween(before, after);
}

function textLine(text: string): TextLine | undefined {
  const [line] = linesOf([{ kind: 'paragraph', runs: [{ text, bold: false }] }]);
  return line?.kind === 'line' ? line : undefined;
}
