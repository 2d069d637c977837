import * as z from 'zod';
import { FIGURE_STAGES } from '../../figures/keys.ts';
import { TABLE_KINDS } from '../../import/workbook/table-kinds.ts';
import { sheetNameSchema, unitSchema } from './cells.ts';

/** What the clerk settled by hand about one sheet; stronger than what is printed on it. */
const sheetOverridesSchema = z.strictObject({
  unit: unitSchema.optional(),
  stage: z.enum(FIGURE_STAGES).optional(),
  year: z.int().min(1990).max(2099).optional(),
  table: z.enum(TABLE_KINDS).optional(),
  /** the first header row, zero-based */
  headerRow: z.int().min(0).max(100_000).optional(),
});

/** By sheet name. */
export const readingOverridesSchema = z.record(sheetNameSchema, sheetOverridesSchema);
export type ReadingOverrides = z.infer<typeof readingOverridesSchema>;
