import * as z from 'zod';
import { outlineLayoutSchema } from '../compose/outline.ts';
import { figureSchema, figuresSchema } from '../figures/figure.ts';
import { FIGURE_STAGES } from '../figures/keys.ts';
import { isIsoDate } from '../text/chinese-date.ts';
import { richTextSchema } from './rich-text.ts';

const line = z.string().max(500);
const itemId = z.string().min(1).max(64);
/** ISO calendar date, or '' while the clerk has not filled it in */
const isoDateOrEmpty = z.string().refine((text) => text === '' || isIsoDate(text), '日期应为“年-月-日”');
const count = z.int().min(0).max(1_000_000).nullable();
/** A percentage in hundredths of a percentage point; completion above 100% is possible. */
const basisPoints = z.int().min(0).max(10_000_000).nullable();
/** Score points in hundredths of a point: 97 分 = 9700. */
const points = z.int().min(0).max(1_000_000).nullable();

export const coverSchema = z.strictObject({
  departmentName: line,
  preparer: line,
  phone: line,
  filledOn: isoDateOrEmpty,
});
export type Cover = z.infer<typeof coverSchema>;
export type CoverField = keyof Cover;

export const namedUnitSchema = z.strictObject({ id: itemId, name: line });
export type NamedUnit = z.infer<typeof namedUnitSchema>;

export const headcountSchema = z.strictObject({
  id: itemId,
  /** 在职行政编制人员, 退休人员 … */
  label: line,
  /** 编制数 */
  quota: count,
  /** 实有人数 */
  actual: count,
});
export type Headcount = z.infer<typeof headcountSchema>;

export const organizationSchema = z.strictObject({
  duties: richTextSchema,
  /** 内设机构 */
  offices: z.array(namedUnitSchema).max(200),
  /** 下属单位 */
  subordinates: z.array(namedUnitSchema).max(200),
  headcountDate: isoDateOrEmpty,
  headcounts: z.array(headcountSchema).max(50),
  /** prose of 机构和人员; while it is empty the report prints what the lists above say */
  staffing: richTextSchema.default([]),
});
export type Organization = z.infer<typeof organizationSchema>;

export const taskSchema = z.strictObject({
  id: itemId,
  /** what was done; composed into “一是……” */
  content: richTextSchema,
  planned: line,
  actual: line,
  unit: line,
  /** typed 完成率 in 0.01%, used when it cannot be computed from planned and actual */
  completion: basisPoints,
  /** 成效: what it brought about, in one line */
  effect: line.default(''),
  /** 绩效指标 this task serves; an id whose indicator is gone means nothing */
  indicatorIds: z.array(itemId).max(500).default([]),
});
export type Task = z.infer<typeof taskSchema>;

export const INDICATOR_NATURES = ['atLeast', 'atMost', 'equal', 'qualitative'] as const;
export const goalIndicatorSchema = z.strictObject({
  id: itemId,
  level1: line,
  level2: line,
  name: line,
  nature: z.enum(INDICATOR_NATURES),
  target: line,
  unit: line,
  actual: line,
});
export type GoalIndicator = z.infer<typeof goalIndicatorSchema>;

export const projectSchema = z.strictObject({
  id: itemId,
  name: line,
  amounts: z.partialRecord(z.enum(FIGURE_STAGES), figureSchema),
  note: line,
});
export type Project = z.infer<typeof projectSchema>;

export const scoreEntrySchema = z.strictObject({
  state: z.enum(['open', 'scored', 'notApplicable']),
  points,
  /** 扣分原因 */
  reason: z.string().max(4_000),
});
export type ScoreEntry = z.infer<typeof scoreEntrySchema>;

export const problemSchema = z.strictObject({
  id: itemId,
  title: line,
  content: richTextSchema,
  /** indicators whose lost points this problem explains */
  indicatorIds: z.array(itemId).max(200),
});
export type Problem = z.infer<typeof problemSchema>;

export const measureSchema = z.strictObject({
  id: itemId,
  title: line,
  content: richTextSchema,
  /** problems this measure answers */
  problemIds: z.array(itemId).max(200),
  /** 责任科室 or 责任人 */
  owner: line.default(''),
  /** 完成时限 */
  dueOn: isoDateOrEmpty.default(''),
});
export type Measure = z.infer<typeof measureSchema>;

/** The aggregate: everything one self-evaluation report holds. The only way to change it is `applyEdit`. */
export const reportSchema = z.strictObject({
  format: z.literal(1),
  id: z.uuid(),
  /** 评价年度 */
  fiscalYear: z.int().min(2000).max(2099),
  outlineId: itemId,
  packId: itemId,
  cover: coverSchema,
  organization: organizationSchema,
  tasks: z.strictObject({ intro: richTextSchema, items: z.array(taskSchema).max(200) }),
  goals: z.strictObject({ overall: richTextSchema, indicators: z.array(goalIndicatorSchema).max(500) }),
  figures: figuresSchema,
  /** prose of （四）部门整体支出情况 */
  spending: richTextSchema,
  projects: z.array(projectSchema).max(2_000),
  scoring: z.strictObject({ entries: z.record(itemId, scoreEntrySchema) }),
  effectiveness: richTextSchema,
  efficiency: richTextSchema,
  conclusion: richTextSchema,
  problems: z.array(problemSchema).max(100),
  measures: z.array(measureSchema).max(100),
  /** sections that only one local outline knows, by section id */
  freeSections: z.record(itemId, richTextSchema),
  /** 未核对: numbers carried over from last year's text that nobody has looked at since (see unverified.ts) */
  unverified: z.array(z.string().min(1).max(60)).max(5_000).default([]),
  /** last year's report this one was rolled forward from */
  rolledFrom: z.uuid().nullable().default(null),
  /** this report's own page layout; null takes the outline's */
  layout: outlineLayoutSchema.nullable().default(null),
});
export type Report = z.infer<typeof reportSchema>;
