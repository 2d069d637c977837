import type { RichText } from './rich-text.ts';
import type { Report } from './schema.ts';

interface TextLens {
  readonly label: string;
  readonly get: (report: Report) => RichText;
  readonly set: (report: Report, value: RichText) => Report;
}

export const TEXT_FIELD_NAMES = [
  'organization.duties',
  'organization.staffing',
  'tasks.intro',
  'goals.overall',
  'spending',
  'effectiveness',
  'efficiency',
  'conclusion',
] as const;
export type TextField = (typeof TEXT_FIELD_NAMES)[number];

/** The prose fields of a report that are not part of a list. Every one is edited by a `setText` edit. */
export const TEXT_FIELDS: Readonly<Record<TextField, TextLens>> = {
  'organization.duties': {
    label: '部门职能',
    get: (r) => r.organization.duties,
    set: (r, duties) => ({ ...r, organization: { ...r.organization, duties } }),
  },
  'organization.staffing': {
    label: '机构和人员',
    get: (r) => r.organization.staffing,
    set: (r, staffing) => ({ ...r, organization: { ...r.organization, staffing } }),
  },
  'tasks.intro': {
    label: '年度总体工作',
    get: (r) => r.tasks.intro,
    set: (r, intro) => ({ ...r, tasks: { ...r.tasks, intro } }),
  },
  'goals.overall': {
    label: '绩效目标',
    get: (r) => r.goals.overall,
    set: (r, overall) => ({ ...r, goals: { ...r.goals, overall } }),
  },
  spending: {
    label: '部门整体支出情况',
    get: (r) => r.spending,
    set: (r, spending) => ({ ...r, spending }),
  },
  effectiveness: {
    label: '履职效能分析',
    get: (r) => r.effectiveness,
    set: (r, effectiveness) => ({ ...r, effectiveness }),
  },
  efficiency: {
    label: '管理效率分析',
    get: (r) => r.efficiency,
    set: (r, efficiency) => ({ ...r, efficiency }),
  },
  conclusion: {
    label: '自评结论',
    get: (r) => r.conclusion,
    set: (r, conclusion) => ({ ...r, conclusion }),
  },
};
