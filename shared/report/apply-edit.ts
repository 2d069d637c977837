import { AppError } from '../errors/app-error.ts';
import type { Edit, FigureChange, ListEdit } from './edit.ts';
import { LISTS, type ListName, type ReportLists } from './lists.ts';
import type { Report } from './schema.ts';
import { TEXT_FIELDS } from './text-fields.ts';

/**
 * The one way to change a report. Pure: the given report is never mutated, and parts that did not change
 * keep their identity.
 * @throws AppError EDIT_TARGET_MISSING when a list edit names an item that is not there.
 */
export function applyEdit(report: Report, edit: Edit): Report {
  switch (edit.type) {
    case 'setCover':
      return { ...report, cover: { ...report.cover, [edit.field]: edit.value } };
    case 'setYear':
      return { ...report, fiscalYear: edit.fiscalYear };
    case 'setTemplate':
      return {
        ...report,
        outlineId: edit.outlineId ?? report.outlineId,
        packId: edit.packId ?? report.packId,
      };
    case 'setLayout':
      return { ...report, layout: edit.layout };
    case 'setText':
      return TEXT_FIELDS[edit.field].set(report, edit.value);
    case 'setFreeSection':
      return { ...report, freeSections: { ...report.freeSections, [edit.sectionId]: edit.value } };
    case 'setHeadcountDate':
      return { ...report, organization: { ...report.organization, headcountDate: edit.value } };
    case 'setFigure':
      return withFigures(report, [edit]);
    case 'importFigures':
      return withFigures(report, edit.changes);
    case 'setScore':
      return {
        ...report,
        scoring: { entries: { ...report.scoring.entries, [edit.indicatorId]: edit.entry } },
      };
    case 'setUnverified':
      return { ...report, unverified: [...edit.value] };
    case 'batch':
      return edit.edits.reduce(applyEdit, report);
    case 'insertItem':
    case 'removeItem':
    case 'moveItem':
    case 'updateItem':
      return editList(report, edit);
  }
}

function withFigures(report: Report, changes: readonly FigureChange[]): Report {
  const current = { ...report.figures.current };
  const prior = { ...report.figures.prior };
  for (const { key, period, figure } of changes) {
    const column = period === 'current' ? current : prior;
    if (figure.state === 'blank') delete column[key];
    else column[key] = figure;
  }
  return { ...report, figures: { current, prior } };
}

function editList<L extends ListName>(report: Report, edit: ListEdit<L>): Report {
  const lens = LISTS[edit.list];
  return lens.set(report, editedItems(lens.get(report), edit));
}

function editedItems<L extends ListName>(
  items: readonly ReportLists[L][],
  edit: ListEdit<L>,
): ReportLists[L][] {
  if (edit.type === 'insertItem') return items.toSpliced(clamp(edit.index, items.length), 0, edit.item);
  const at = items.findIndex((item) => item.id === edit.id);
  const found = items[at];
  if (!found) throw new AppError('EDIT_TARGET_MISSING', { list: LISTS[edit.list].label });
  switch (edit.type) {
    case 'removeItem':
      return items.toSpliced(at, 1);
    case 'moveItem':
      return items.toSpliced(at, 1).toSpliced(clamp(edit.to, items.length - 1), 0, found);
    case 'updateItem':
      return items.with(at, { ...found, ...edit.changes });
  }
}

function clamp(index: number, max: number): number {
  return Math.max(0, Math.min(index, max));
}
