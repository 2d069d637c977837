import * as z from 'zod';
import { cellAddressSchema, sheetNameSchema, takenFigureSchema } from './cells.ts';

/** The figures the clerk accepted; everything else in the workbook stays out. Main reads the amounts itself. */
export const importChoicesSchema = z.strictObject({
  figures: z.array(takenFigureSchema).max(500),
  /** figures that were found and unticked: nothing of them is imported, but they come unticked the next time */
  leftOut: z.array(takenFigureSchema).max(500).optional(),
  /** lines of 项目支出明细 to take over, by the cell of their name */
  projects: z
    .array(z.strictObject({ sheet: sheetNameSchema, cell: cellAddressSchema }))
    .max(2_000)
    .optional(),
  /** also take this department name; null leaves the report's own */
  department: z.string().max(200).nullable(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;
