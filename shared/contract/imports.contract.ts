import * as z from 'zod';
import { FIGURE_KEYS, FIGURE_PERIODS } from '../figures/keys.ts';
import { recognitionSchema } from '../import/workbook/recognition.ts';
import { procedure } from './define.ts';
import { openReportSchema, reportIdSchema } from './reports.contract.ts';

/** A workbook that was read but not yet written into a report; main keeps its bytes under the token. */
export const pendingImportSchema = z.strictObject({
  token: z.uuid(),
  fileName: z.string(),
  recognition: recognitionSchema,
});
export type PendingImport = z.infer<typeof pendingImportSchema>;

/** The figures the clerk accepted; everything else in the workbook stays out. */
export const importChoicesSchema = z.strictObject({
  figures: z
    .array(
      z.strictObject({
        key: z.enum(FIGURE_KEYS),
        period: z.enum(FIGURE_PERIODS),
        /** -1 = the cell found first, else the index into its alternatives */
        candidate: z.int().min(-1).max(100),
      }),
    )
    .max(500),
  /** also take the department name from the workbook */
  useDepartment: z.boolean(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

export const importsContract = {
  /** asks for a file in a native dialog; null when cancelled */
  chooseWorkbook: procedure({ input: z.strictObject({}), output: pendingImportSchema.nullable() }),
  /** one transaction: version, original file, figures */
  commit: procedure({
    input: z.strictObject({
      token: z.uuid(),
      reportId: reportIdSchema,
      baseRevision: z.int(),
      choices: importChoicesSchema,
    }),
    output: z.strictObject({ opened: openReportSchema, label: z.string() }),
  }),
  discard: procedure({ input: z.strictObject({ token: z.uuid() }), output: z.void() }),
};
