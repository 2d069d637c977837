import * as z from 'zod';
import { reportSchema } from '../report/schema.ts';
import { procedure } from './define.ts';
import { openReportSchema } from './reports.contract.ts';

/** A report as a file of its own, beside the database. */
export const reportFilesContract = {
  /** writes the report as it is in the window to a file the clerk chooses; null when cancelled */
  save: procedure({
    input: z.strictObject({ report: reportSchema }),
    output: z.strictObject({ token: z.uuid(), fileName: z.string() }).nullable(),
  }),
  /** takes a report file the clerk chooses in as a new report; null when cancelled */
  open: procedure({ input: z.strictObject({}), output: openReportSchema.nullable() }),
};
