import type { FigureKey, FigurePeriod } from '../figures/keys.ts';
import type { ListName } from './lists.ts';
import type { CoverField } from './schema.ts';
import type { TextField } from './text-fields.ts';

/** A place in a report, as a string: findings carry it, and the renderer finds the field that edits it. */
export type ReportPath = string;

export const pathOf = {
  fiscalYear: (): ReportPath => 'fiscalYear',
  cover: (field: CoverField): ReportPath => `cover.${field}`,
  text: (field: TextField): ReportPath => field,
  freeSection: (sectionId: string): ReportPath => `freeSections.${sectionId}`,
  headcountDate: (): ReportPath => 'organization.headcountDate',
  figure: (key: FigureKey, period: FigurePeriod = 'current'): ReportPath => `figures.${period}.${key}`,
  list: (list: ListName): ReportPath => LIST_PREFIX[list],
  item: (list: ListName, id: string, field?: string): ReportPath =>
    `${LIST_PREFIX[list]}.${id}${field ? `.${field}` : ''}`,
  score: (indicatorId: string): ReportPath => `scoring.entries.${indicatorId}`,
};

const LIST_PREFIX: Record<ListName, ReportPath> = {
  offices: 'organization.offices',
  subordinates: 'organization.subordinates',
  headcounts: 'organization.headcounts',
  tasks: 'tasks.items',
  indicators: 'goals.indicators',
  projects: 'projects',
  problems: 'problems',
  measures: 'measures',
};

/** The tabs of the editor. */
export const TABS = [
  'cover',
  'organization',
  'tasks',
  'goals',
  'budget',
  'scoring',
  'analysis',
  'problems',
  'checks',
  'preview',
] as const;
export type TabId = (typeof TABS)[number];

export const TAB_LABELS: Record<TabId, string> = {
  cover: '封面',
  organization: '部门职能',
  tasks: '重点任务',
  goals: '绩效目标',
  budget: '预算执行',
  scoring: '评分',
  analysis: '自评分析',
  problems: '问题与改进',
  checks: '检查',
  preview: '预览与导出',
};

const TAB_OF_ROOT: Record<string, TabId> = {
  fiscalYear: 'cover',
  cover: 'cover',
  organization: 'organization',
  tasks: 'tasks',
  goals: 'goals',
  figures: 'budget',
  spending: 'budget',
  projects: 'budget',
  scoring: 'scoring',
  effectiveness: 'analysis',
  efficiency: 'analysis',
  conclusion: 'analysis',
  freeSections: 'analysis',
  problems: 'problems',
  measures: 'problems',
};

/** The tab that edits a field of the report; null for one that concerns the whole report. */
export function tabOfRoot(root: string): TabId | null {
  return TAB_OF_ROOT[root] ?? null;
}

/** The tab that edits a place. */
export function tabOfPath(path: ReportPath): TabId {
  return tabOfRoot(path.split('.')[0] ?? '') ?? 'cover';
}
