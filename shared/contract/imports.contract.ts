import * as z from 'zod';
import { recognitionSchema } from '../import/workbook/recognition.ts';
import { MAX_WINDOW_ROWS, sheetWindowSchema } from '../import/workbook/sheet-window.ts';
import { procedure } from './define.ts';
import { cellChoiceSchema, sheetNameSchema } from './imports/cells.ts';
import { importChoicesSchema } from './imports/choices.ts';
import { readingOverridesSchema } from './imports/overrides.ts';
import { importTokenSchema, pendingImportSchema } from './imports/pending.ts';
import { importRecordSchema } from './imports/record.ts';
import { openReportSchema, reportIdSchema } from './reports.contract.ts';

// Callers of these procedures find what they send and get in one place.
export { type ImportChoices, importChoicesSchema } from './imports/choices.ts';
export type { ReadingOverrides } from './imports/overrides.ts';
export type { PendingImport } from './imports/pending.ts';
export type { ImportRecordSummary } from './imports/record.ts';
export type { Remembered } from './imports/remembered.ts';

/** Larger than any budget workbook. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

export const importsContract = {
  /** a workbook is likely to be chosen or dropped next: what reads it is made ready */
  prepare: procedure({ input: z.strictObject({}), output: z.void() }),
  /** asks for a file in a native dialog; null when cancelled */
  chooseWorkbook: procedure({
    input: z.strictObject({ reportId: reportIdSchema }),
    output: pendingImportSchema.nullable(),
  }),
  /** the shipped example's workbook */
  openSample: procedure({ input: z.strictObject({ reportId: reportIdSchema }), output: pendingImportSchema }),
  /** a file that was dropped on the window: its bytes, never its path */
  readFile: procedure({
    input: z.strictObject({
      reportId: reportIdSchema,
      fileName: z.string().min(1).max(260),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_FILE_BYTES, '文件太大'),
    }),
    output: pendingImportSchema,
  }),
  /** calls off the reading under way; it then fails with READING_CANCELLED */
  cancelReading: procedure({ input: z.strictObject({}), output: z.void() }),
  /** a file this report was filled from, shown again */
  openStored: procedure({
    input: z.strictObject({ reportId: reportIdSchema, importId: z.string().min(1).max(64) }),
    output: pendingImportSchema,
  }),
  /** the same workbook understood with what the clerk settled */
  reread: procedure({
    input: z.strictObject({ token: importTokenSchema, overrides: readingOverridesSchema }),
    output: recognitionSchema,
  }),
  /** some rows of a sheet, for drawing */
  rows: procedure({
    input: z.strictObject({
      token: importTokenSchema,
      sheet: sheetNameSchema,
      from: z.int().min(0),
      count: z.int().min(1).max(MAX_WINDOW_ROWS),
    }),
    output: sheetWindowSchema,
  }),
  /** what chosen cells amount to */
  pick: procedure({
    input: z.strictObject({ token: importTokenSchema, choice: cellChoiceSchema }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), fen: z.int(), raw: z.string() }),
      z.strictObject({ ok: z.literal(false), problem: z.string() }),
    ]),
  }),
  /** one transaction: version, original file, figures */
  commit: procedure({
    input: z.strictObject({
      token: importTokenSchema,
      reportId: reportIdSchema,
      baseRevision: z.int(),
      choices: importChoicesSchema,
    }),
    output: z.strictObject({ opened: openReportSchema, label: z.string() }),
  }),
  discard: procedure({ input: z.strictObject({ token: importTokenSchema }), output: z.void() }),
  /** 导入记录, newest first */
  list: procedure({
    input: z.strictObject({ reportId: reportIdSchema }),
    output: z.array(importRecordSchema),
  }),
  /** writes every remembered form to a file chosen in a native dialog; null when cancelled */
  saveProfiles: procedure({
    input: z.strictObject({}),
    output: z.strictObject({ token: z.uuid(), fileName: z.string() }).nullable(),
  }),
  /** takes in the remembered forms of a file chosen in a native dialog; null when cancelled */
  loadProfiles: procedure({
    input: z.strictObject({}),
    output: z.strictObject({ forms: z.int() }).nullable(),
  }),
};
