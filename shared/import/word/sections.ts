import type { Paragraph } from '../../report/rich-text.ts';
import { type HeadingLine, headingOf } from './heading.ts';
import type { Line, TableLine } from './lines.ts';
import { listNumberer } from './list-numbers.ts';
import { blockText } from './outline.ts';
import {
  isProblemsOrMeasuresTitle,
  isUsualTitle,
  type PartMatch,
  type PlacedPart,
  partOfTitle,
} from './parts.ts';
import type { PlacedSection } from './placed-schemas.ts';
import { paragraphFrom, plainText } from './runs.ts';

interface OpenSection {
  readonly part: PlacedPart | null;
  readonly container: boolean;
  readonly level: number;
  readonly heading: string;
  readonly paragraphs: Paragraph[];
}

/** Cuts the lines at their headings and gives every piece its part, in the order of the document. Nothing is dropped. */
export function sectionsOf(lines: readonly Line[]): PlacedSection[] {
  const sections: PlacedSection[] = [];
  /** tables of the section that is open; they follow it */
  let tables: Paragraph[][] = [];
  let numberer = listNumberer();
  let container: OpenSection | null = null;
  let current: OpenSection | null = null;
  const lay = (paragraphs: Paragraph[]) => {
    const last = sections.at(-1);
    const joins = last?.part === 'tray' && last.heading === '';
    if (joins) sections[sections.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...paragraphs] };
    else sections.push({ part: 'tray', heading: '', paragraphs });
  };
  const close = () => {
    if (current) sections.push(closed(current));
    tables.forEach(lay);
    tables = [];
  };
  for (const line of lines) {
    if (line.kind === 'table') {
      tables.push(rowParagraphs(line));
      continue;
    }
    const heading = headingOf(line);
    const opened: OpenSection | null = heading && openedBy(heading, current, container);
    if (opened) {
      close();
      current = opened;
      numberer = listNumberer();
      if (opened.container) container = opened;
      else if (container && opened.level <= container.level) container = null;
      if (heading && heading.rest.length > 0) opened.paragraphs.push(paragraphFrom(heading.rest));
    } else if (current) {
      current.paragraphs.push(paragraphFrom(numberer.runsOf(line)));
    } else {
      close();
      lay([paragraphFrom(line.runs)]);
    }
  }
  close();
  return sections;
}

function closed({ part, container, heading, paragraphs }: OpenSection): PlacedSection {
  const isGroup = paragraphs.length === 0 && (part === null || container);
  return { part: isGroup ? 'group' : (part ?? 'tray'), heading, paragraphs };
}

/** A table keeps its text: a row is a line, its cells stand apart by tabs. */
function rowParagraphs(table: TableLine): Paragraph[] {
  return blockText(table)
    .split('\n')
    .map((row) => paragraphFrom([{ text: row, bold: false }]));
}

/** What lies in the tray, line by line. */
export function trayLines(sections: readonly PlacedSection[]): string[] {
  return sections
    .filter((section) => section.part === 'tray')
    .flatMap(({ heading, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...plainText(paragraphs).split('\n'),
    ]);
}

/** The section a heading opens where it stands, or null when it is only text of the section it stands in. */
function openedBy(
  heading: HeadingLine,
  current: OpenSection | null,
  container: OpenSection | null,
): OpenSection | null {
  const match = partOfTitle(heading.title);
  const level = heading.level ?? impliedLevel(match, current);
  const withinPart = current !== null && !current.container && level > current.level;
  if (withinPart && !(match && isUsualTitle(heading.title))) return null;
  const amongProblems = container?.part === 'problems' && level > container.level;
  if (amongProblems && !(isProblemsOrMeasuresTitle(heading.title) && isProblemsPart(match))) return null;
  if (!match && level >= 3) return null;
  return {
    part: match?.part ?? null,
    container: match ? match.container : level === 1,
    level,
    heading: heading.text,
    paragraphs: [],
  };
}

/** A heading without number or style stands beside the section before it. */
function impliedLevel(match: PartMatch | null, current: OpenSection | null): number {
  if (match?.container) return 1;
  return current && !current.container ? current.level : 2;
}

function isProblemsPart(match: PartMatch | null): boolean {
  return match?.part === 'problems' || match?.part === 'measures';
}
