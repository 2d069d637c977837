import * as z from 'zod';
import { DOCUMENT_VARIANTS } from '../compose/document.ts';
import { outlineLayoutSchema } from '../compose/outline.ts';
import { procedure } from './define.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { reportIdSchema } from './reports.contract.ts';

const exportFormatSchema = z.enum(EXPORT_FORMATS);
const variantSchema = z.enum(DOCUMENT_VARIANTS);
const tokenSchema = z.uuid();

/** What became of an export. */
const exportOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), token: tokenSchema, fileName: z.string() }),
  /** another program holds the file; the token stands for what was wanted, `freeName` is not taken yet */
  z.strictObject({
    kind: z.literal('inUse'),
    token: tokenSchema,
    fileName: z.string(),
    freeName: z.string(),
  }),
]);
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>;

const layoutSummarySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  note: z.string(),
  layout: outlineLayoutSchema,
});

export const exportsContract = {
  /** asks where to save in a native dialog; null when cancelled. The saved report is exported, so save first. */
  run: procedure({
    input: z.strictObject({ reportId: reportIdSchema, format: exportFormatSchema, variant: variantSchema }),
    output: exportOutcomeSchema.nullable(),
  }),
  /** tries an export again that found its file in use: under the same name, or under the free one */
  again: procedure({
    input: z.strictObject({ token: tokenSchema, as: z.enum(['same', 'free']) }),
    output: exportOutcomeSchema,
  }),
  /** makes the PDF and opens it in the system's own program, to be printed from there */
  print: procedure({
    input: z.strictObject({ reportId: reportIdSchema, variant: variantSchema }),
    output: z.void(),
  }),
  /** ready-made page layouts */
  layouts: procedure({ input: z.strictObject({}), output: z.array(layoutSummarySchema) }),
  /** shows a file this session exported in the file manager */
  reveal: procedure({ input: z.strictObject({ token: tokenSchema }), output: z.void() }),
};
