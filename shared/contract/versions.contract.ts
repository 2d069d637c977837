import * as z from 'zod';
import { reportSchema } from '../report/schema.ts';
import { SECTIONS } from '../report/sections.ts';
import { VERSION_KINDS } from '../report/version-kinds.ts';
import { procedure } from './define.ts';
import { openReportSchema, reportIdSchema } from './reports.contract.ts';

const versionId = z.string().min(1).max(64);
const label = z.string().trim().max(60);

export const versionSummarySchema = z.strictObject({
  id: versionId,
  kind: z.enum(VERSION_KINDS),
  label: z.string(),
  /** ISO instant */
  createdAt: z.string(),
  /** how it differs from the report as it is stored now; null when it cannot be read any more */
  differences: z.strictObject({ amounts: z.int(), numbers: z.int(), texts: z.int() }).nullable(),
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

export const versionsContract = {
  /** newest first */
  list: procedure({
    input: z.strictObject({ reportId: reportIdSchema }),
    output: z.array(versionSummarySchema),
  }),
  /** keeps the report as it is stored: save first. By the clerk's wish, or before a fix of many places. */
  keep: procedure({
    input: z.strictObject({ reportId: reportIdSchema, kind: z.enum(['named', 'fix']), label }),
    output: z.void(),
  }),
  open: procedure({ input: z.strictObject({ id: versionId }), output: reportSchema }),
  /** takes the report, or one section of it, back to a version, behind a version of what it was; save first */
  restore: procedure({
    input: z.strictObject({
      id: versionId,
      baseRevision: z.int(),
      section: z.enum(SECTIONS).nullable(),
    }),
    output: z.strictObject({ opened: openReportSchema, label: z.string() }),
  }),
};
