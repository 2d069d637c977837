import {
  type CoverField,
  coverFieldsIn,
  coverFieldsInTable,
  departmentOfTitle,
  isAttachmentMark,
  isReportTitle,
  signOffDate,
} from './cover.ts';
import { headingOf } from './heading.ts';
import type { Line } from './lines.ts';
import { blockText } from './outline.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly attachment: string | null;
  readonly fields: readonly CoverField[];
  /** ISO date of a sign-off under the text */
  readonly signedOn: string | null;
  /** the lines taken off, as written */
  readonly coverLines: readonly string[];
  /** everything else */
  readonly rest: readonly Line[];
}

/** Takes title, attachment mark, cover fields and sign-off out of the lines of a report. */
export function takeFrontMatter(lines: readonly Line[]): FrontMatter {
  const bodyStart = lines.findIndex((line) => isHeading(line));
  const front = bodyStart < 0 ? lines.length : bodyStart;
  const title = titleSpan(lines.slice(0, front));
  const attachment = lines.slice(0, front).find((line) => isAttachmentMark(blockTextOf(line)));
  const fields: CoverField[] = [];
  const taken = new Set<Line>(title.lines);
  if (attachment) taken.add(attachment);
  for (const [index, line] of lines.entries()) {
    const found = fieldsOf(line, index < front);
    if (found.length > 0) taken.add(line);
    fields.push(...found);
  }
  const signOff = signOffLines(lines, front, [
    departmentOfTitle(title.text),
    ...fields.filter((field) => field.fact === 'department').map((field) => field.value),
  ]);
  for (const line of signOff.lines) taken.add(line);
  return {
    title: title.text,
    attachment: attachment ? blockTextOf(attachment) : null,
    fields,
    signedOn: signOff.date,
    coverLines: lines.filter((line) => taken.has(line)).map(blockTextOf),
    rest: lines.filter((line) => !taken.has(line)),
  };
}

function isHeading(line: Line): boolean {
  return line.kind === 'line' && !isReportTitle(line.text) && headingOf(line) !== null;
}

function fieldsOf(line: Line, inFront: boolean): CoverField[] {
  if (line.kind === 'line') return coverFieldsIn(line.text);
  return inFront ? coverFieldsInTable(line.rows) : [];
}

/** The title line and the short lines right above it that it was broken into. */
function titleSpan(front: readonly Line[]): { text: string | null; lines: readonly Line[] } {
  const end = front.findIndex((line) => line.kind === 'line' && isReportTitle(line.text));
  if (end < 0) return { text: null, lines: [] };
  let start = end;
  while (start > 0 && isTitlePiece(front[start - 1])) start -= 1;
  const lines = front.slice(start, end + 1);
  return { text: lines.map(blockTextOf).join(''), lines };
}

function isTitlePiece(line: Line | undefined): boolean {
  if (line?.kind !== 'line' || line.text.length > 30) return false;
  const isField = isAttachmentMark(line.text) || coverFieldsIn(line.text).length > 0;
  return !isField && !/[。，；：:、]/.test(line.text);
}

/** At the very end: the department's name and a date, alone on their lines. */
function signOffLines(
  lines: readonly Line[],
  front: number,
  departments: readonly (string | null)[],
): { lines: readonly Line[]; date: string | null } {
  const last = lines.at(-1);
  const date = last?.kind === 'line' && lines.length > front ? signOffDate(last.text) : '';
  if (!last || date === '') return { lines: [], date: null };
  const before = lines.at(-2);
  const signed = before?.kind === 'line' && departments.includes(before.text);
  return { lines: signed ? [before, last] : [last], date };
}

function blockTextOf(line: Line): string {
  return line.kind === 'line' ? line.text : blockText(line);
}
