import type { DocumentVariant } from '../compose/document.ts';

/** The file formats a report can be written in. Free of schemas, so that the menu of dialogs costs nothing at start. */
export const EXPORT_FORMATS = ['docx', 'xlsx', 'pdf', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_LABELS: Record<ExportFormat, string> = {
  docx: 'Word 文档',
  xlsx: 'Excel 表格',
  pdf: 'PDF 文件',
  json: '数据文件',
};

export const VARIANT_LABELS: Record<DocumentVariant, string> = {
  submission: '报送稿',
  public: '公开稿',
};
