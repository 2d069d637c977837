import type {
  GoalIndicator,
  Headcount,
  Measure,
  NamedUnit,
  Problem,
  Project,
  Report,
  Task,
} from './schema.ts';

/** The ordered lists of a report and what they hold. */
export interface ReportLists {
  offices: NamedUnit;
  subordinates: NamedUnit;
  headcounts: Headcount;
  tasks: Task;
  indicators: GoalIndicator;
  projects: Project;
  problems: Problem;
  measures: Measure;
}
export type ListName = keyof ReportLists;

type ListLens<Item> = {
  readonly label: string;
  readonly get: (report: Report) => readonly Item[];
  readonly set: (report: Report, items: Item[]) => Report;
};

/** One lens per list: the only place that knows where in the report a list lives. */
export const LISTS: { readonly [L in ListName]: ListLens<ReportLists[L]> } = {
  offices: {
    label: '内设机构',
    get: (r) => r.organization.offices,
    set: (r, offices) => ({ ...r, organization: { ...r.organization, offices } }),
  },
  subordinates: {
    label: '下属单位',
    get: (r) => r.organization.subordinates,
    set: (r, subordinates) => ({ ...r, organization: { ...r.organization, subordinates } }),
  },
  headcounts: {
    label: '人员',
    get: (r) => r.organization.headcounts,
    set: (r, headcounts) => ({ ...r, organization: { ...r.organization, headcounts } }),
  },
  tasks: {
    label: '任务',
    get: (r) => r.tasks.items,
    set: (r, items) => ({ ...r, tasks: { ...r.tasks, items } }),
  },
  indicators: {
    label: '绩效指标',
    get: (r) => r.goals.indicators,
    set: (r, indicators) => ({ ...r, goals: { ...r.goals, indicators } }),
  },
  projects: { label: '项目', get: (r) => r.projects, set: (r, projects) => ({ ...r, projects }) },
  problems: { label: '问题', get: (r) => r.problems, set: (r, problems) => ({ ...r, problems }) },
  measures: { label: '改进措施', get: (r) => r.measures, set: (r, measures) => ({ ...r, measures }) },
};
