import * as z from 'zod';
import { FIGURE_KEYS, FIGURE_PERIODS, FIGURE_STAGES } from '../figures/keys.ts';
import { listedProjectSchema } from '../import/details/listed-projects.ts';
import { recognitionSchema } from '../import/workbook/recognition.ts';
import { MAX_WINDOW_ROWS, sheetShapeSchema, sheetWindowSchema } from '../import/workbook/sheet-window.ts';
import { TABLE_KINDS } from '../import/workbook/table-kinds.ts';
import { MONEY_UNITS } from '../money/fen.ts';
import { procedure } from './define.ts';
import { openReportSchema, reportIdSchema } from './reports.contract.ts';

const token = z.uuid();
const sheetName = z.string().max(200);
const unit = z.enum(MONEY_UNITS);
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/);

/** Larger than any budget workbook. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** What the clerk settled by hand about one sheet; stronger than what is printed on it. */
const sheetOverridesSchema = z.strictObject({
  unit: unit.optional(),
  stage: z.enum(FIGURE_STAGES).optional(),
  year: z.int().min(1990).max(2099).optional(),
  table: z.enum(TABLE_KINDS).optional(),
  /** the first header row, zero-based */
  headerRow: z.int().min(0).max(100_000).optional(),
});

/** By sheet name. */
export const readingOverridesSchema = z.record(sheetName, sheetOverridesSchema);
export type ReadingOverrides = z.infer<typeof readingOverridesSchema>;

/** Cells that state one figure; more than one is a sum. */
export const cellChoiceSchema = z.strictObject({
  sheet: sheetName,
  cells: z.array(address).min(1).max(200),
  unit,
});

/** A figure and the cells it is taken from. */
const takenFigureSchema = cellChoiceSchema.extend({
  key: z.enum(FIGURE_KEYS),
  period: z.enum(FIGURE_PERIODS),
});

/** A figure of a sheet form that was confirmed before, found again by its labels. */
const rememberedFigureSchema = z.strictObject({
  key: z.enum(FIGURE_KEYS),
  period: z.enum(FIGURE_PERIODS),
  choice: cellChoiceSchema,
  /** `moved`: the labels were found, at another address than last time */
  place: z.enum(['same', 'moved']),
  /** false: it was found then as well, and the clerk left it out */
  included: z.boolean(),
});

/** What an earlier import of the same form says: “27/27 项找到”, or what moved and what is gone. */
const rememberedSchema = z.strictObject({
  /** ISO instant of the import it was learnt from */
  learntAt: z.string(),
  figures: z.array(rememberedFigureSchema),
  missing: z.array(z.strictObject({ key: z.enum(FIGURE_KEYS), period: z.enum(FIGURE_PERIODS) })),
});
export type Remembered = z.infer<typeof rememberedSchema>;

/** A workbook that was read but not yet written into a report; main keeps it under the token. */
export const pendingImportSchema = z.strictObject({
  token,
  fileName: z.string(),
  sheets: z.array(sheetShapeSchema),
  recognition: recognitionSchema,
  /** 项目支出明细, as far as the workbook lists projects */
  projects: z.array(listedProjectSchema),
  /** null when this form was never confirmed before */
  remembered: rememberedSchema.nullable(),
});
export type PendingImport = z.infer<typeof pendingImportSchema>;

/** The figures the clerk accepted; everything else in the workbook stays out. Main reads the amounts itself. */
export const importChoicesSchema = z.strictObject({
  figures: z.array(takenFigureSchema).max(500),
  /** figures that were found and unticked: nothing of them is imported, but they come unticked the next time */
  leftOut: z.array(takenFigureSchema).max(500).optional(),
  /** lines of 项目支出明细 to take over, by the cell of their name */
  projects: z
    .array(z.strictObject({ sheet: sheetName, cell: address }))
    .max(2_000)
    .optional(),
  /** also take this department name; null leaves the report's own */
  department: z.string().max(200).nullable(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

const importRecordSchema = z.strictObject({
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

export const importsContract = {
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
    input: z.strictObject({ token, overrides: readingOverridesSchema }),
    output: recognitionSchema,
  }),
  /** some rows of a sheet, for drawing */
  rows: procedure({
    input: z.strictObject({
      token,
      sheet: sheetName,
      from: z.int().min(0),
      count: z.int().min(1).max(MAX_WINDOW_ROWS),
    }),
    output: sheetWindowSchema,
  }),
  /** what chosen cells amount to */
  pick: procedure({
    input: z.strictObject({ token, choice: cellChoiceSchema }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), fen: z.int(), raw: z.string() }),
      z.strictObject({ ok: z.literal(false), problem: z.string() }),
    ]),
  }),
  /** one transaction: version, original file, figures */
  commit: procedure({
    input: z.strictObject({
      token,
      reportId: reportIdSchema,
      baseRevision: z.int(),
      choices: importChoicesSchema,
    }),
    output: z.strictObject({ opened: openReportSchema, label: z.string() }),
  }),
  discard: procedure({ input: z.strictObject({ token }), output: z.void() }),
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
