import * as z from 'zod';
import { takenFigureSchema } from './cells.ts';

/** A line of 导入记录. */
export const importRecordSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['workbook', 'word']),
  fileName: z.string(),
  /** ISO instant */
  createdAt: z.string(),
  /** the figures it brought, and the cells they came from; empty for a text document */
  taken: z.array(takenFigureSchema),
  /** how many lines of 项目支出明细 it brought */
  projects: z.int(),
});
export type ImportRecordSummary = z.infer<typeof importRecordSchema>;
