import * as z from 'zod';
import { procedure } from './define.ts';
import { reportIdSchema } from './reports.contract.ts';

/** A report in the recycle bin, with what would go with it. */
export const deletedReportSchema = z.strictObject({
  id: reportIdSchema,
  departmentName: z.string(),
  fiscalYear: z.int(),
  /** ISO instant */
  deletedAt: z.string(),
  /** names of the files imported into it */
  files: z.array(z.string()),
  versions: z.int(),
});
export type DeletedReport = z.infer<typeof deletedReportSchema>;

/** Into it and out of it: `reports.remove` and `reports.restore`. */
export const recycleBinContract = {
  /** last deleted first */
  list: procedure({ input: z.strictObject({}), output: z.array(deletedReportSchema) }),
  /** for good, with versions and imported files; only from the recycle bin */
  erase: procedure({ input: z.strictObject({ id: reportIdSchema }), output: z.void() }),
};
