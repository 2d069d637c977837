import * as z from 'zod';
import { FIGURE_KEYS, FIGURE_PERIODS, FIGURE_STAGES } from '../../figures/keys.ts';
import { MONEY_UNITS } from '../../money/fen.ts';
import { TABLE_KINDS } from './table-kinds.ts';

export const importMessageSchema = z.strictObject({
  level: z.enum(['info', 'warning', 'error']),
  /** stable machine name, e.g. `EXAMPLE_ROWS`, `FIGURES_DISAGREE`, `NO_AMOUNTS`, `UNIT_ASSUMED` */
  code: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  /** one Chinese sentence */
  text: z.string(),
});
export type ImportMessage = z.infer<typeof importMessageSchema>;

/** Where one amount was read. */
export const foundCellSchema = z.strictObject({
  sheet: z.string(),
  cell: z.string(),
  raw: z.string(),
  unit: z.enum(MONEY_UNITS),
  fen: z.int(),
});
export type FoundCell = z.infer<typeof foundCellSchema>;

/**
 * A figure found in a workbook. `alternatives` are further cells that state the same figure; when one of
 * them disagrees, `certainty` is `question` and the clerk chooses, never the program.
 */
export const foundFigureSchema = foundCellSchema.extend({
  key: z.enum(FIGURE_KEYS),
  period: z.enum(FIGURE_PERIODS),
  certainty: z.enum(['sure', 'question']),
  alternatives: z.array(foundCellSchema),
  /** the cell in each unit that is possible, when its unit is doubtful; the first is the one printed */
  readings: z.array(z.strictObject({ unit: z.enum(MONEY_UNITS), fen: z.int() })).optional(),
});
export type FoundFigure = z.infer<typeof foundFigureSchema>;

export const recognisedSheetSchema = z.strictObject({
  name: z.string(),
  title: z.string().nullable(),
  table: z.enum(TABLE_KINDS).nullable(),
  unit: z.enum(MONEY_UNITS).nullable(),
  stage: z.enum(FIGURE_STAGES).nullable(),
  hidden: z.boolean(),
});
export type RecognisedSheet = z.infer<typeof recognisedSheetSchema>;

/** What was understood of a workbook: the value and what could not be done, never one without the other. */
export const recognitionSchema = z.strictObject({
  year: z.int().nullable(),
  department: z.string().nullable(),
  sheets: z.array(recognisedSheetSchema),
  figures: z.array(foundFigureSchema),
  messages: z.array(importMessageSchema),
});
export type Recognition = z.infer<typeof recognitionSchema>;
