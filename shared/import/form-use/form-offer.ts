import * as z from 'zod';
import { goalIndicatorSchema } from '../../report/schema.ts';

const points = z.int().min(0).nullable();
/** what was noticed while reading, as sentences */
const remarks = z.array(z.string());

export const scoreTableOfferSchema = z.strictObject({
  sheet: z.string(),
  title: z.string().nullable(),
  /** 文号 printed on the sheet, '' when there is none */
  notice: z.string(),
  rows: z.array(
    z.strictObject({
      /** A1 address of the indicator's name */
      cell: z.string(),
      level1: z.string(),
      level2: z.string(),
      name: z.string(),
      weight: points,
      standard: z.string(),
      /** null: not scored, or no such column */
      score: points,
      reason: z.string(),
    }),
  ),
  /** Σ of the weights, in hundredths of a point */
  total: z.int(),
  remarks,
});
export type ScoreTableOffer = z.infer<typeof scoreTableOfferSchema>;

export const goalFormOfferSchema = z.strictObject({
  sheet: z.string(),
  title: z.string().nullable(),
  subject: z.enum(['department', 'project']),
  year: z.int().nullable(),
  /** 年度总体目标 as printed, '' when there is none */
  overall: z.string(),
  indicators: z.array(goalIndicatorSchema.omit({ id: true })),
  remarks,
});
export type GoalFormOffer = z.infer<typeof goalFormOfferSchema>;

/** What a workbook holds for the scoring and goals tabs. */
export const formOfferSchema = z.strictObject({
  fileName: z.string(),
  scoreTables: z.array(scoreTableOfferSchema),
  goalForms: z.array(goalFormOfferSchema),
});
export type FormOffer = z.infer<typeof formOfferSchema>;
