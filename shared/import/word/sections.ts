import type { Paragraph, RichText } from '../../report/rich-text.ts';
import { type HeadingLine, headingOf } from './heading.ts';
import type { Line } from './lines.ts';
import { blockText } from './outline.ts';
import {
  isProblemsOrMeasuresTitle,
  isUsualTitle,
  type PartMatch,
  type PlacedPart,
  partOfTitle,
} from './parts.ts';
import { paragraphFrom, plainText } from './runs.ts';

export interface PlacedSection {
  /** `group`: a heading that only holds other sections */
  readonly part: PlacedPart | 'group';
  readonly heading: string;
  readonly paragraphs: RichText;
}

interface Sections {
  readonly sections: readonly PlacedSection[];
  /** lines and tables that belong to no part, in the order of the document */
  readonly unplaced: readonly string[];
}

interface OpenSection {
  readonly part: PlacedPart | null;
  readonly container: boolean;
  readonly level: number;
  readonly heading: string;
  readonly paragraphs: Paragraph[];
}

/** Cuts the lines at their headings and gives every piece its part. Nothing is dropped: what has no part is unplaced. */
export function sectionsOf(lines: readonly Line[]): Sections {
  const sections: PlacedSection[] = [];
  const unplaced: string[] = [];
  let container: OpenSection | null = null;
  let current: OpenSection | null = null;
  const close = () => {
    if (!current) return;
    const { part, heading, paragraphs } = current;
    const isGroup = paragraphs.length === 0 && (part === null || current.container);
    if (isGroup) sections.push({ part: 'group', heading, paragraphs });
    else if (part) sections.push({ part, heading, paragraphs });
    else unplaced.push(heading, ...plainText(paragraphs).split('\n'));
  };
  for (const line of lines) {
    if (line.kind === 'table') {
      unplaced.push(blockText(line));
      continue;
    }
    const heading = headingOf(line);
    const opened: OpenSection | null = heading && openedBy(heading, current, container);
    if (opened) {
      close();
      current = opened;
      if (opened.container) container = opened;
      else if (container && opened.level <= container.level) container = null;
      if (heading && heading.rest.length > 0) opened.paragraphs.push(paragraphFrom(heading.rest));
    } else if (current) {
      current.paragraphs.push(paragraphFrom(line.runs));
    } else {
      unplaced.push(line.text);
    }
  }
  close();
  return { sections, unplaced };
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
