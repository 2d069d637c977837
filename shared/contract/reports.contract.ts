import * as z from 'zod';
import { outlineSchema } from '../compose/outline.ts';
import { reportSchema } from '../report/schema.ts';
import { indicatorPackSchema } from '../scoring/pack.ts';
import { procedure } from './define.ts';

export const reportIdSchema = z.uuid();
const templateId = z.string().min(1).max(64);
/** ISO instant */
const instant = z.string();

export const reportSummarySchema = z.strictObject({
  id: reportIdSchema,
  departmentName: z.string(),
  fiscalYear: z.int(),
  updatedAt: instant,
  revision: z.int(),
});
export type ReportSummary = z.infer<typeof reportSummarySchema>;

/** A report together with what it is composed and scored by. */
export const openReportSchema = z.strictObject({
  report: reportSchema,
  revision: z.int(),
  savedAt: instant,
  outline: outlineSchema,
  pack: indicatorPackSchema,
});
export type OpenReport = z.infer<typeof openReportSchema>;

export const savedSchema = z.strictObject({ revision: z.int(), savedAt: instant });
export type Saved = z.infer<typeof savedSchema>;

export const newReportInputSchema = z.strictObject({
  departmentName: z.string().trim().min(1, '请填写部门名称').max(100),
  fiscalYear: z.int().min(2000).max(2099),
  outlineId: templateId.optional(),
  packId: templateId.optional(),
});

export const reportsContract = {
  list: procedure({ input: z.strictObject({}), output: z.array(reportSummarySchema) }),
  create: procedure({ input: newReportInputSchema, output: openReportSchema }),
  /** a filled example to practise on */
  createSample: procedure({ input: z.strictObject({}), output: openReportSchema }),
  /** the same example with the steps of 演练 still to be done */
  createPractice: procedure({ input: z.strictObject({}), output: openReportSchema }),
  open: procedure({ input: z.strictObject({ id: reportIdSchema }), output: openReportSchema }),
  /** whole body with its base revision; a stale one is CONFLICT, never a silent overwrite */
  save: procedure({
    input: z.strictObject({ report: reportSchema, baseRevision: z.int() }),
    output: savedSchema,
  }),
  /** to the recycle bin */
  remove: procedure({ input: z.strictObject({ id: reportIdSchema }), output: z.void() }),
  /** back from the recycle bin */
  restore: procedure({ input: z.strictObject({ id: reportIdSchema }), output: z.void() }),
};
