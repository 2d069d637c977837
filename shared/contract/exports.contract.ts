import * as z from 'zod';
import { procedure } from './define.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { reportIdSchema } from './reports.contract.ts';

const exportFormatSchema = z.enum(EXPORT_FORMATS);

export const exportsContract = {
  /** asks where to save in a native dialog; null when cancelled. The saved report is exported, so save first. */
  run: procedure({
    input: z.strictObject({ reportId: reportIdSchema, format: exportFormatSchema }),
    output: z.strictObject({ token: z.uuid(), fileName: z.string() }).nullable(),
  }),
  /** shows a file this session exported in the file manager */
  reveal: procedure({ input: z.strictObject({ token: z.uuid() }), output: z.void() }),
};
