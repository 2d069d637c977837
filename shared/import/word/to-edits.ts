import type { Edit } from '../../report/edit.ts';
import { LISTS, type ReportLists } from '../../report/lists.ts';
import { isEmptyText, type RichText } from '../../report/rich-text.ts';
import type { CoverField, Report } from '../../report/schema.ts';
import { TEXT_FIELDS, type TextField } from '../../report/text-fields.ts';
import { measuresOf, problemsOf, tasksOf } from './items.ts';
import type { PlacedPart } from './parts.ts';
import type { PlacedReport } from './place.ts';

export interface LastYearSource {
  readonly fileName: string;
  /** gives every new list item its id */
  readonly newId: () => string;
}

/** Parts that are one text field. 支出情况 is not among them: it is drafted from this year's figures. */
const TEXT_PARTS: readonly (readonly [PlacedPart, TextField])[] = [
  ['organization', 'organization.duties'],
  ['goals', 'goals.overall'],
  ['effectiveness', 'effectiveness'],
  ['efficiency', 'efficiency'],
  ['conclusion', 'conclusion'],
];

/**
 * One undoable edit that carries last year's text into the empty places of a report. What the clerk has
 * written stays; last year's figures, score and date are not taken over, they are only facts to compare with.
 */
export function lastYearEdits(placed: PlacedReport, report: Report, source: LastYearSource): Edit {
  const textOf = (part: PlacedPart): RichText =>
    placed.sections.filter((section) => section.part === part).flatMap((section) => section.paragraphs);
  const { tasks, intro } = tasksOf(textOf('tasks'), source.newId);
  return {
    type: 'batch',
    label: `导入去年报告《${source.fileName}》`,
    edits: [
      ...coverEdit(report, 'departmentName', placed.facts.department),
      ...coverEdit(report, 'preparer', placed.facts.preparer),
      ...coverEdit(report, 'phone', placed.facts.phone),
      ...TEXT_PARTS.flatMap(([part, field]) => textEdit(report, field, textOf(part))),
      ...textEdit(report, 'tasks.intro', intro),
      ...listEdits(report, 'tasks', tasks),
      ...listEdits(report, 'problems', problemsOf(textOf('problems'), source.newId)),
      ...listEdits(report, 'measures', measuresOf(textOf('measures'), source.newId)),
    ],
  };
}

function coverEdit(report: Report, field: CoverField, value: string | null): Edit[] {
  return value && report.cover[field].trim() === '' ? [{ type: 'setCover', field, value }] : [];
}

function textEdit(report: Report, field: TextField, value: RichText): Edit[] {
  const isFree = isEmptyText(TEXT_FIELDS[field].get(report));
  return isFree && !isEmptyText(value) ? [{ type: 'setText', field, value }] : [];
}

function listEdits<L extends 'tasks' | 'problems' | 'measures'>(
  report: Report,
  list: L,
  items: readonly ReportLists[L][],
): Edit[] {
  if (LISTS[list].get(report).length > 0) return [];
  // A generic list name hides from the compiler that list and item belong together; the signature ties them.
  return items.map((item, index) => ({ type: 'insertItem', list, index, item }) as Edit);
}
