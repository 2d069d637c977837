import * as z from 'zod';
import { FIGURE_KEYS } from '../figures/keys.ts';

/** Score points in hundredths of a point: 97 分 = 9700. Integers, so sums are exact. */
export type Points = number;

const pointsSchema = z.int().min(0).max(1_000_000);
const figureRatio = { numerator: z.enum(FIGURE_KEYS), denominator: z.enum(FIGURE_KEYS) };

/** How an indicator is scored. Rules with figures compute; `manual` waits for the clerk (docs/sources.md §2.3). */
export const scoringRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('manual') }),
  /** weight × numerator ÷ denominator, at most the weight */
  z.strictObject({ kind: z.literal('ratio'), ...figureRatio }),
  /** full weight up to `threshold` (0.01%), then `deduct` points for every percentage point above, not below 0 */
  z.strictObject({
    kind: z.literal('linearDeduct'),
    ...figureRatio,
    threshold: z.int(),
    deduct: pointsSchema,
  }),
]);
export type ScoringRule = z.infer<typeof scoringRuleSchema>;

export const indicatorSchema = z.strictObject({
  id: z.string().min(1).max(64),
  level1: z.string().min(1).max(100),
  level2: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  weight: pointsSchema,
  /** 评分标准 */
  standard: z.string().max(2_000),
  rule: scoringRuleSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const gradeBandSchema = z.strictObject({
  label: z.string().min(1).max(10),
  /** lowest score of the band, included: bands are half-open, so 89.5 is 良 and no gap exists (docs/sources.md §2.4) */
  from: pointsSchema,
});
export type GradeBand = z.infer<typeof gradeBandSchema>;

/** A scoring table (评分指标体系) as data: indicators in order, weights, rules, grade bands. */
export const indicatorPackSchema = z.strictObject({
  id: z.string().min(1).max(64),
  version: z.int().min(1),
  name: z.string().min(1).max(100),
  notice: z.string().max(500),
  /** what happens to the weight of an indicator that is 不适用 */
  notApplicablePolicy: z.enum(['fullMarks', 'redistribute']),
  /** highest band first */
  bands: z.array(gradeBandSchema).min(1).max(10),
  indicators: z.array(indicatorSchema).min(1).max(300),
});
export type IndicatorPack = z.infer<typeof indicatorPackSchema>;
