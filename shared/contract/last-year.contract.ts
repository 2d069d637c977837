import * as z from 'zod';
import { lastYearChoicesSchema, lastYearSchema, placedReportSchema } from '../import/word/placed-schemas.ts';
import { procedure } from './define.ts';
import { openReportSchema, reportIdSchema } from './reports.contract.ts';

const token = z.uuid();

/** Far larger than any report, pictures included. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;
const MAX_PASTED = 2_000_000;

/** Last year's report, read and placed but not yet written into a report; main keeps it under the token. */
export const pendingLastYearSchema = z.strictObject({
  token,
  fileName: z.string(),
  placed: placedReportSchema,
});
export type PendingLastYear = z.infer<typeof pendingLastYearSchema>;

export const lastYearContract = {
  /** asks for a document in a native dialog; null when cancelled */
  choose: procedure({
    input: z.strictObject({ reportId: reportIdSchema }),
    output: pendingLastYearSchema.nullable(),
  }),
  /** a document that was dropped on the window: its bytes, never its path */
  readFile: procedure({
    input: z.strictObject({
      reportId: reportIdSchema,
      fileName: z.string().min(1).max(260),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_FILE_BYTES, '文件太大'),
    }),
    output: pendingLastYearSchema,
  }),
  /** text copied out of a document */
  readText: procedure({
    input: z.strictObject({ reportId: reportIdSchema, text: z.string().max(MAX_PASTED, '文字太长') }),
    output: pendingLastYearSchema,
  }),
  /** calls off the reading under way; it then fails with READING_CANCELLED */
  cancelReading: procedure({ input: z.strictObject({}), output: z.void() }),
  /** one transaction: version, original file, text */
  commit: procedure({
    input: z.strictObject({
      token,
      reportId: reportIdSchema,
      baseRevision: z.int(),
      choices: lastYearChoicesSchema,
    }),
    output: z.strictObject({ opened: openReportSchema, label: z.string() }),
  }),
  discard: procedure({ input: z.strictObject({ token }), output: z.void() }),
  /** last year's text for this report: its newest document, else last year's report in this program; null without */
  get: procedure({
    input: z.strictObject({ reportId: reportIdSchema }),
    output: lastYearSchema.nullable(),
  }),
  /** 结转: next year's report of the same department, opened at once */
  rollForward: procedure({
    input: z.strictObject({ reportId: reportIdSchema }),
    output: openReportSchema,
  }),
};
