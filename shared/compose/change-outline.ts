import { LISTS } from '../report/lists.ts';
import { isEmptyText } from '../report/rich-text.ts';
import type { Report } from '../report/schema.ts';
import { TEXT_FIELDS, type TextField } from '../report/text-fields.ts';
import { type Outline, type OutlineSection, outlineSections } from './outline.ts';

/** What becomes of a report's text when another outline takes the place of its own. */
export interface OutlineChange {
  /** headings of sections that are written and that the new outline prints too */
  readonly kept: readonly string[];
  /** headings of sections that are written, but have no place in the new outline; the text stays in the report */
  readonly hidden: readonly string[];
  /** headings the new outline asks for and the present one does not have */
  readonly added: readonly string[];
}

/** Compares by what a section holds, because headings and numbers differ from bureau to bureau. */
export function changeOutline(report: Report, from: Outline, to: Outline): OutlineChange {
  const before = contentSections(from);
  const after = contentSections(to);
  const isIn = (sections: readonly OutlineSection[], section: OutlineSection) =>
    sections.some((candidate) => placeOf(candidate) === placeOf(section));
  const written = before.filter((section) => isWritten(report, section));
  return {
    kept: written.filter((section) => isIn(after, section)).map(({ heading }) => heading),
    hidden: written.filter((section) => !isIn(after, section)).map(({ heading }) => heading),
    added: after.filter((section) => !isIn(before, section)).map(({ heading }) => heading),
  };
}

function contentSections(outline: Outline): OutlineSection[] {
  return outlineSections(outline.sections).filter(({ content }) => content !== undefined);
}

/** A section only one outline knows is the same section only under the same id. */
function placeOf({ content, id }: OutlineSection): string {
  return content === 'free' ? `free.${id}` : String(content);
}

function isWritten(report: Report, { content, id }: OutlineSection): boolean {
  const has = (field: TextField) => !isEmptyText(TEXT_FIELDS[field].get(report));
  switch (content) {
    case undefined:
      return false;
    case 'free':
      return !isEmptyText(report.freeSections[id] ?? []);
    case 'organization':
      return has('organization.duties') || has('organization.staffing');
    case 'tasks':
      return has('tasks.intro') || report.tasks.items.length > 0;
    case 'goals':
      return has('goals.overall');
    case 'problems':
    case 'measures':
      return LISTS[content].get(report).length > 0;
    default:
      return has(content);
  }
}
