import { outlineSections } from '../../compose/outline.ts';
import { COVER_LABELS } from '../../report/describe-edit.ts';
import { LISTS, type ListName } from '../../report/lists.ts';
import { pathOf, type ReportPath } from '../../report/paths.ts';
import { TEXT_FIELD_NAMES, TEXT_FIELDS } from '../../report/text-fields.ts';
import type { ComparedReport } from './compared-report.ts';
import { itemOfPath, itemsOf } from './places.ts';

// Object.keys forgets which keys the object has.
const LIST_NAMES = Object.keys(LISTS) as ListName[];

const FIELD_LABELS: Readonly<Record<string, string>> = { title: '的标题', effect: '的成效' };

/** Where a change is, as the clerk would say it: `履职效能分析第2段`, `任务3`, `问题1的标题`. */
export function placeLabel(
  path: ReportPath,
  { report, outline }: ComparedReport,
  paragraph?: number,
): string {
  const nth = paragraph === undefined ? '' : `第${paragraph + 1}段`;
  const field = TEXT_FIELD_NAMES.find((name) => name === path);
  if (field) return `${TEXT_FIELDS[field].label}${nth}`;
  const item = itemOfPath(path);
  if (item) {
    const position = itemsOf(report, item.list).findIndex(({ id }) => id === item.id) + 1;
    return `${LISTS[item.list].label}${position}${FIELD_LABELS[item.field] ?? ''}`;
  }
  const list = LIST_NAMES.find((name) => pathOf.list(name) === path);
  if (list) return LISTS[list].label;
  const [root, ...rest] = path.split('.');
  const name = rest.join('.');
  if (root === 'freeSections') return `${sectionTitle(name, outline)}${nth}`;
  const cover = Object.entries(COVER_LABELS).find(([key]) => root === 'cover' && key === name);
  return cover?.[1] ?? '正文';
}

/** The heading of a section only this outline asks for. */
export function sectionTitle(id: string, outline: ComparedReport['outline']): string {
  return outlineSections(outline.sections).find((section) => section.id === id)?.heading ?? '正文';
}
