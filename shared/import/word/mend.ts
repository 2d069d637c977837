import { coverFieldsIn } from './cover.ts';
import { headingOf } from './heading.ts';
import type { Line, TextLine } from './lines.ts';
import { numberingOf } from './numbering.ts';
import type { WordMessage } from './placed-schemas.ts';

/** A line this short is a title, a name or a date rather than the first half of a paragraph. */
const SHORTEST_BROKEN = 25;

const ENDS_MID_SENTENCE = /[\p{Script=Han}\p{L}\p{N}，、,]$/u;
const STARTS_AFRESH = /^(首先|其次|再次|此外|同时|另外|[一二三四五六七八九十]{1,2}是|附件|附表|注[：:])/;

interface MendedLines {
  readonly lines: readonly Line[];
  readonly messages: readonly WordMessage[];
}

/**
 * Joins paragraphs that a pasted page break cut in two: the first half stops without punctuation, and the
 * next line, which is no heading and begins nothing new, carries the sentence to its end.
 */
export function mendBrokenParagraphs(lines: readonly Line[]): MendedLines {
  const mended: Line[] = [];
  const messages: WordMessage[] = [];
  for (const line of lines) {
    const last = mended.at(-1);
    if (last?.kind === 'line' && line.kind === 'line' && isCutBetween(last, line)) {
      mended[mended.length - 1] = {
        ...last,
        text: last.text + line.text,
        runs: [...last.runs, ...line.runs],
      };
      messages.push({
        level: 'info',
        code: 'PARAGRAPH_MENDED',
        text: `接上了被分页断开的一段：“……${last.text.slice(-8)}${line.text.slice(0, 8)}……”。`,
      });
    } else {
      mended.push(line);
    }
  }
  return { lines: mended, messages };
}

/** Whether one sentence was broken between two lines that follow each other. */
export function isCutBetween(first: TextLine, second: TextLine): boolean {
  return (
    first.text.length >= SHORTEST_BROKEN &&
    ENDS_MID_SENTENCE.test(first.text) &&
    headingOf(first) === null &&
    headingOf(second) === null &&
    !second.listed &&
    /[。；！？]/.test(second.text) &&
    !STARTS_AFRESH.test(second.text) &&
    numberingOf(second.text) === null &&
    coverFieldsIn(second.text).length === 0
  );
}
