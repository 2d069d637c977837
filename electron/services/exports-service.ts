import { compose } from '../../shared/compose/compose.ts';
import { fontFaceCss } from '../../shared/compose/font-faces.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { EXPORT_FORMATS, EXPORT_LABELS, type ExportFormat } from '../../shared/contract/export-formats.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { writeXlsx } from '../excel/write-report.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { safeFileName } from '../files/file-name.ts';
import { writeDocx } from '../word/write-report.ts';
import type { ServiceContext } from './context.ts';
import { keepExportedVersion, versionOf } from './exported-version.ts';
import type { PrintPdf } from './ports.ts';
import { reportFileBytes } from './report-files-service.ts';
import { openReport, requireReport } from './reports-service.ts';

/** The format a target's extension asks for. @throws AppError UNKNOWN_EXPORT_FORMAT */
export function exportFormatOf(target: string): ExportFormat {
  const extension = /\.([^./\\]+)$/.exec(target)?.[1]?.toLowerCase() ?? '';
  const format = EXPORT_FORMATS.find((candidate) => candidate === extension);
  if (!format) throw new AppError('UNKNOWN_EXPORT_FORMAT', { format: extension });
  return format;
}

/** `云岭市科学技术协会2023年度部门整体支出绩效自评报告.docx`, fit for every file system. */
export function suggestedFileName({ report, outline }: OpenReport, format: ExportFormat): string {
  return safeFileName(`${report.cover.departmentName}${report.fiscalYear}年度${outline.title}`, `.${format}`);
}

/**
 * Writes a stored report to one file, atomically: the target is complete or untouched.
 * @throws AppError REPORT_NOT_FOUND, PDF_UNAVAILABLE, FOLDER_NOT_FOUND, NO_WRITE_PERMISSION, FILE_IN_USE, DISK_FULL
 */
export async function exportReport(
  context: ServiceContext,
  printPdf: PrintPdf,
  request: { readonly reportId: string; readonly target: string; readonly format: ExportFormat },
): Promise<void> {
  const stored = requireReport(context, request.reportId);
  const opened = openReport(context, request.reportId);
  await writeFileAtomically(request.target, await renderReport(opened, request.format, printPdf));
  if (request.format === 'docx' || request.format === 'pdf') {
    keepExportedVersion(context, stored, EXPORT_LABELS[request.format]);
  }
}

/** The bytes of one format. */
export async function renderReport(
  { report, revision, outline, pack }: OpenReport,
  format: ExportFormat,
  printPdf: PrintPdf,
): Promise<Uint8Array> {
  const version = versionOf({ id: report.id, revision });
  switch (format) {
    case 'docx':
      return await writeDocx({ ...compose(report, outline, pack), version });
    case 'xlsx':
      return await writeXlsx(compose(report, outline, pack));
    case 'pdf':
      return await printPdf(documentPageHtml(compose(report, outline, pack), { fontFaceCss: fontFaceCss() }));
    case 'json':
      return reportFileBytes(report);
  }
}
