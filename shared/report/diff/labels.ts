import { FIGURE_PERIODS, FIGURE_STAGES, figureLabel, isFigureKey, STAGE_LABELS } from '../../figures/keys.ts';
import { quoted } from '../../text/quote.ts';
import { COVER_LABELS } from '../describe-edit.ts';
import { LISTS, type ListName } from '../lists.ts';
import { pathOf } from '../paths.ts';
import type { Report } from '../schema.ts';
import { sectionLabel, sectionOfRoot } from '../sections.ts';
import { TEXT_FIELD_NAMES, TEXT_FIELDS } from '../text-fields.ts';
import type { LeafPath } from './leaves.ts';

/** Names that stand in the outline and the indicator pack, not in the report. */
export interface TemplateNames {
  readonly indicator: (id: string) => string | undefined;
  readonly freeSection: (id: string) => string | undefined;
}

export const NO_NAMES: TemplateNames = { indicator: () => undefined, freeSection: () => undefined };

const PLACES: Readonly<Record<string, string>> = {
  fiscalYear: '评价年度',
  'organization.headcountDate': '人员统计日期',
  outlineId: '报告提纲',
  packId: '评分指标',
  layout: '版面设置',
  unverified: '未核对的数字',
  rolledFrom: '上一年度的报告',
  ...Object.fromEntries(Object.entries(COVER_LABELS).map(([field, label]) => [`cover.${field}`, label])),
  ...Object.fromEntries(TEXT_FIELD_NAMES.map((field) => [field, TEXT_FIELDS[field].label])),
};

/** Of list items and of indicators; what a list calls differently stands with the list's name. */
const FIELDS: Readonly<Record<string, string>> = {
  planned: '计划',
  actual: '完成',
  'headcounts.actual': '实有人数',
  unit: '单位',
  completion: '完成率',
  name: '名称',
  label: '类别',
  quota: '编制数',
  level1: '一级指标',
  level2: '二级指标',
  nature: '性质',
  target: '目标值',
  note: '说明',
  title: '标题',
  owner: '责任科室',
  dueOn: '完成时限',
  indicatorIds: '对应的指标',
  problemIds: '对应的问题',
  state: '状态',
  points: '得分',
  reason: '扣分原因',
  ...Object.fromEntries(FIGURE_STAGES.map((stage) => [stage, STAGE_LABELS[stage]])),
};

// Object.keys forgets its keys; every list is in LISTS.
const LIST_NAMES = Object.keys(LISTS) as ListName[];

/**
 * What the clerk calls a place of the report: “任务 3 完成”, “本年支出合计·决算”. `reports` are asked in turn for the
 * position of a list item, as it may be in one of them only.
 */
export function labelOf(path: LeafPath, reports: readonly Report[], names: TemplateNames): string {
  const place = PLACES[path.join('.')] ?? PLACES[path[0] ?? ''];
  return (
    place ??
    figurePlace(path) ??
    scorePlace(path, names) ??
    freeSectionPlace(path, names) ??
    listPlace(path, reports) ??
    sectionLabel(sectionOfRoot(path[0] ?? ''))
  );
}

function figurePlace([root, period, key]: LeafPath): string | null {
  const found = FIGURE_PERIODS.find((one) => one === period);
  return root === 'figures' && found && key && isFigureKey(key) ? figureLabel(key, found) : null;
}

function scorePlace([root, entries, id, field]: LeafPath, names: TemplateNames): string | null {
  if (root !== 'scoring' || entries !== 'entries' || !id || !field) return null;
  return `${quoted(names.indicator(id) ?? '指标')}${FIELDS[field] ?? ''}`;
}

function freeSectionPlace([root, id]: LeafPath, names: TemplateNames): string | null {
  return root === 'freeSections' && id ? (names.freeSection(id) ?? '其他部分') : null;
}

function listPlace(path: LeafPath, reports: readonly Report[]): string | null {
  for (const list of LIST_NAMES) {
    const prefix = pathOf.list(list).split('.');
    if (!prefix.every((name, index) => path[index] === name)) continue;
    const [id, ...fields] = path.slice(prefix.length);
    const label = LISTS[list].label;
    return id === undefined ? label : `${label} ${positionOf(list, id, reports)}${fieldLabel(list, fields)}`;
  }
  return null;
}

function positionOf(list: ListName, id: string, reports: readonly Report[]): number {
  const positions = reports.map((report) => LISTS[list].get(report).findIndex((item) => item.id === id) + 1);
  return positions.find((position) => position > 0) ?? 0;
}

/** The content of an item is the item itself. */
function fieldLabel(list: ListName, fields: LeafPath): string {
  const field = fields.at(-1);
  if (field === undefined || field === 'content') return '';
  const label = FIELDS[`${list}.${field}`] ?? FIELDS[field];
  return label ? ` ${label}` : '';
}
