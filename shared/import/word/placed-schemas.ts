import * as z from 'zod';
import { FIGURE_KEYS } from '../../figures/keys.ts';
import { richTextSchema } from '../../report/rich-text.ts';
import { PLACED_PARTS } from './parts.ts';

const textOrNull = z.string().nullable();

/** An amount stated in last year's prose. */
export const amountFactSchema = z.strictObject({
  /** in 万元, without unit */
  wanyuan: z.string(),
  fen: z.int(),
  /** as written, e.g. `207.48万元` */
  raw: z.string(),
});
export type AmountFact = z.infer<typeof amountFactSchema>;
const amount = amountFactSchema.nullable();

/** What last year's report states, to be offered and compared; null where it says nothing. */
export const lastYearFactsSchema = z.strictObject({
  title: textOrNull,
  attachment: textOrNull,
  department: textOrNull,
  preparer: textOrNull,
  phone: textOrNull,
  /** ISO date */
  filledOn: textOrNull,
  fiscalYear: z.int().nullable(),
  /** points, at most two decimals */
  score: z.number().nullable(),
  grade: textOrNull,
  income: amount,
  expenditure: amount,
  basic: amount,
  project: amount,
  threePublic: amount,
  /** 文号 the report refers to, as written: `雄财绩〔2024〕4号` */
  documentNumbers: z.array(z.string()),
  /** ISO date the headcounts refer to */
  headcountDate: textOrNull,
  headcounts: z.array(z.strictObject({ label: z.string(), count: z.int() })),
  /** the lines of the cover and the sign-off, as written */
  coverLines: z.array(z.string()),
});
export type LastYearFacts = z.infer<typeof lastYearFactsSchema>;

export const placedSectionSchema = z.strictObject({
  /** `group`: a heading that only holds other sections · `tray`: text that belongs to no part */
  part: z.enum([...PLACED_PARTS, 'group', 'tray']),
  /** as written; '' over loose lines and tables */
  heading: z.string(),
  paragraphs: richTextSchema,
});
export type PlacedSection = z.infer<typeof placedSectionSchema>;

/** Something worth telling the clerk about what was read: a stable code and one Chinese sentence. */
export const wordMessageSchema = z.strictObject({
  level: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  text: z.string(),
});
export type WordMessage = z.infer<typeof wordMessageSchema>;

/** Last year's report, its text in the parts of a report, its facts beside it, nothing lost. */
export const placedReportSchema = z.strictObject({
  /** in the order of the document, what has no place among them */
  sections: z.array(placedSectionSchema),
  facts: lastYearFactsSchema,
  /** the text of the sections without a place; it waits in a tray for the clerk */
  unplaced: z.array(z.string()),
  messages: z.array(wordMessageSchema),
});
export type PlacedReport = z.infer<typeof placedReportSchema>;

/** A place of the report that last year's text can go to: a part, or a section that only this outline has. */
export const targetSchema = z.union([
  z.enum(PLACED_PARTS),
  z.templateLiteral(['free.', z.string().min(1).max(64)]),
]);
export type LastYearTarget = z.infer<typeof targetSchema>;
const targetOrTray = z.union([targetSchema, z.literal('tray')]);

/** What becomes of a place that last year's text could go to. */
export const PLACE_MODES = ['leave', 'append', 'replace'] as const;
export type PlaceMode = (typeof PLACE_MODES)[number];

/** What the clerk settled on the confirm screen; everything left out goes its usual way. */
export const lastYearChoicesSchema = z.strictObject({
  /** the place of each section, by its position; `tray` keeps it out of the report */
  targets: z.array(targetOrTray).max(5_000),
  modes: z.partialRecord(targetSchema, z.enum(PLACE_MODES)),
  /** amounts of the text that fill figures of last year which are still blank; main reads the amounts itself */
  figures: z.array(z.enum(FIGURE_KEYS)).max(20).optional(),
});
export type LastYearChoices = z.infer<typeof lastYearChoicesSchema>;

export const lastYearSectionSchema = z.strictObject({
  target: targetOrTray,
  heading: z.string(),
  paragraphs: richTextSchema,
});
export type LastYearSection = z.infer<typeof lastYearSectionSchema>;

/** Last year's text as it stands beside this year's. */
export const lastYearSchema = z.strictObject({
  /** where it was found */
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('word'), fileName: z.string() }),
    z.strictObject({ kind: z.literal('report'), departmentName: z.string() }),
  ]),
  /** the year it is about; null when the document does not say */
  fiscalYear: z.int().nullable(),
  sections: z.array(lastYearSectionSchema),
  facts: lastYearFactsSchema.nullable(),
});
export type LastYear = z.infer<typeof lastYearSchema>;
