import * as z from 'zod';
import { listedProjectSchema } from '../../import/details/listed-projects.ts';
import { recognitionSchema } from '../../import/workbook/recognition.ts';
import { openingSchema, sheetShapeSchema } from '../../import/workbook/sheet-window.ts';
import { rememberedSchema } from './remembered.ts';

export const importTokenSchema = z.uuid();

/** A workbook that was read but not yet written into a report; main keeps it under the token. */
export const pendingImportSchema = z.strictObject({
  token: importTokenSchema,
  fileName: z.string(),
  sheets: z.array(sheetShapeSchema),
  opening: openingSchema,
  recognition: recognitionSchema,
  /** 项目支出明细, as far as the workbook lists projects */
  projects: z.array(listedProjectSchema),
  /** null when this form was never confirmed before */
  remembered: rememberedSchema.nullable(),
});
export type PendingImport = z.infer<typeof pendingImportSchema>;
