import type { RunSource } from '../../compose/document.ts';
import type { Edit } from '../../report/edit.ts';
import type { ReportPath } from '../../report/paths.ts';
import type { Inline, RichText } from '../../report/rich-text.ts';
import type { CoverField, Report } from '../../report/schema.ts';
import { TEXT_FIELD_NAMES, TEXT_FIELDS } from '../../report/text-fields.ts';
import { parseChineseDate } from '../../text/chinese-date.ts';

/** A text of the report, by its path. */
export interface TextPlace {
  /** null when the item it belongs to is gone */
  readonly get: (report: Report) => RichText | null;
  readonly edit: (value: RichText) => Edit;
}

/** A one-line field of the report, by its path. */
export interface LinePlace {
  readonly get: (report: Report) => string | null;
  /** null when the field cannot hold the value */
  readonly edit: (value: string) => Edit | null;
}

const MAX_LINE = 500;
const ITEM = /^(tasks\.items|problems|measures)\.(.+)\.(content|title|effect)$/;
const PROJECT_NAME = /^projects\.(.+)\.name$/;
const FREE_SECTION = /^freeSections\.(.+)$/;

export type PointList = 'tasks' | 'problems' | 'measures';

/** An item of a list whose text is prose, and which field of it a path names; null for other paths. */
export function itemOfPath(
  path: ReportPath,
): { readonly list: PointList; readonly id: string; readonly field: string } | null {
  const [, prefix, id, field] = ITEM.exec(path) ?? [];
  if (!prefix || !id || !field) return null;
  return {
    list: prefix === 'tasks.items' ? 'tasks' : prefix === 'problems' ? 'problems' : 'measures',
    id,
    field,
  };
}

/** The text at a path; null when the path names something else. @param title of a free section, for the undo label */
export function textPlace(path: ReportPath, title = '正文'): TextPlace | null {
  const field = TEXT_FIELD_NAMES.find((name) => name === path);
  if (field) {
    return { get: TEXT_FIELDS[field].get, edit: (value) => ({ type: 'setText', field, value }) };
  }
  const sectionId = FREE_SECTION.exec(path)?.[1];
  if (sectionId) {
    return {
      get: (report) => report.freeSections[sectionId] ?? [],
      edit: (value) => ({ type: 'setFreeSection', sectionId, title, value }),
    };
  }
  const item = itemOfPath(path);
  if (item?.field !== 'content') return null;
  const { list, id } = item;
  return {
    get: (report) => itemsOf(report, list).find((candidate) => candidate.id === id)?.content ?? null,
    edit: (content) => ({ type: 'updateItem', list, id, changes: { content } }),
  };
}

/** The one-line field at a path; null when the path names something else. */
export function linePlace(path: ReportPath): LinePlace | null {
  if (path.startsWith('cover.')) return coverPlace(path);
  const project = PROJECT_NAME.exec(path)?.[1];
  if (project) {
    return {
      get: (report) => report.projects.find(({ id }) => id === project)?.name ?? null,
      edit: fitting((name) => ({ type: 'updateItem', list: 'projects', id: project, changes: { name } })),
    };
  }
  const item = itemOfPath(path);
  if (!item || item.field === 'content') return null;
  const { list, id } = item;
  if (list === 'tasks') {
    return {
      get: (report) => report.tasks.items.find((task) => task.id === id)?.effect.trim() ?? null,
      edit: fitting((effect) => ({ type: 'updateItem', list, id, changes: { effect } })),
    };
  }
  return {
    get: (report) => report[list].find((candidate) => candidate.id === id)?.title.trim() ?? null,
    edit: fitting((title) => ({ type: 'updateItem', list, id, changes: { title } })),
  };
}

/** The inline a run was composed from. */
export function inlineAt(report: Report, { path, paragraph, inline }: RunSource): Inline | null {
  return textPlace(path)?.get(report)?.[paragraph]?.inlines[inline] ?? null;
}

/** The items of a list whose text is prose. */
export function itemsOf(report: Report, list: PointList): readonly { id: string; content: RichText }[] {
  return list === 'tasks' ? report.tasks.items : report[list];
}

const COVER_FIELDS: readonly CoverField[] = ['departmentName', 'preparer', 'phone', 'filledOn'];

function coverPlace(path: ReportPath): LinePlace | null {
  const field = COVER_FIELDS.find((name) => path === `cover.${name}`);
  if (!field) return null;
  const edit = (value: string): Edit => ({ type: 'setCover', field, value });
  return {
    get: (report) => report.cover[field],
    edit:
      field === 'filledOn'
        ? (value) => (parseChineseDate(value) ? edit(parseChineseDate(value)) : null)
        : fitting(edit),
  };
}

function fitting(edit: (value: string) => Edit): LinePlace['edit'] {
  return (value) => (value.length <= MAX_LINE ? edit(value) : null);
}
