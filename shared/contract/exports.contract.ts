import * as z from 'zod';
import { procedure } from './define.ts';
import { reportIdSchema } from './reports.contract.ts';

export const EXPORT_FORMATS = ['docx', 'xlsx', 'pdf', 'json'] as const;
export const exportFormatSchema = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export const EXPORT_LABELS: Record<ExportFormat, string> = {
  docx: 'Word 文档',
  xlsx: 'Excel 表格',
  pdf: 'PDF 文件',
  json: '数据文件',
};

export const exportsContract = {
  /** asks where to save in a native dialog; null when cancelled. The saved report is exported, so save first. */
  run: procedure({
    input: z.strictObject({ reportId: reportIdSchema, format: exportFormatSchema }),
    output: z.strictObject({ token: z.uuid(), fileName: z.string() }).nullable(),
  }),
  /** shows a file this session exported in the file manager */
  reveal: procedure({ input: z.strictObject({ token: z.uuid() }), output: z.void() }),
};
