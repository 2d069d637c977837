import type { TextLine } from './lines.ts';
import { numberingOf } from './numbering.ts';
import type { WordRun } from './outline.ts';
import { isProblemsOrMeasuresTitle, isUsualTitle, partOfTitle } from './parts.ts';
import { isAllBold, sliceRuns } from './runs.ts';

export interface HeadingLine {
  /** 1 一、 · 2 （一） · 3 1. · 4 （1）, or the level of its style; null when only weight or words tell it */
  readonly level: number | null;
  /** without number and final punctuation */
  readonly title: string;
  /** as written */
  readonly text: string;
  /** text that follows the heading on its own line (“（一）部门职能。市科协是……”) */
  readonly rest: readonly WordRun[];
}

const LONGEST_TITLE = 40;
const INNER_PUNCTUATION = /[。；！？，,：:;]/;

/** Decides whether a line is a heading, from its number, its style, its weight or its words; null for body text. */
export function headingOf(line: TextLine): HeadingLine | null {
  const number = numberingOf(line.text);
  const body = line.text.slice(number?.length ?? 0);
  const title = titleOf(body);
  if (title === null) return number && number.level <= 2 ? runInHeading(line, number, body) : null;
  const level = number?.level ?? line.styleLevel;
  const heading = { level, title, text: line.text, rest: [] };
  if (number && number.level <= 2) return heading;
  if (line.styleLevel !== null) return heading;
  if (number) {
    const known = isUsualTitle(title) || isProblemsOrMeasuresTitle(title) || isAllBold(line.runs);
    return known ? heading : null;
  }
  const marked = isAllBold(line.runs) || line.listed;
  return isUsualTitle(title) || (marked && partOfTitle(title) !== null) ? heading : null;
}

/** The words of a line that could be a title, or null when it reads like a sentence. */
function titleOf(body: string): string | null {
  const title = body.trim().replace(/[。：:；.]$/, '');
  return title === '' || title.length > LONGEST_TITLE || INNER_PUNCTUATION.test(title) ? null : title;
}

function runInHeading(line: TextLine, number: { level: number; length: number }, body: string) {
  const end = body.search(/[。：:]/);
  const title = titleOf(body.slice(0, Math.max(end, 0)));
  if (title === null || !isUsualTitle(title)) return null;
  const length = number.length + end + 1;
  return {
    level: number.level,
    title,
    text: line.text.slice(0, length),
    rest: sliceRuns(line.runs, length),
  };
}
