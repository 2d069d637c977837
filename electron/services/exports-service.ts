import { basename } from 'node:path';
import type { DocumentVariant } from '../../shared/compose/document.ts';
import { EXPORT_FORMATS, EXPORT_LABELS, type ExportFormat } from '../../shared/contract/export-formats.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { safeFileName } from '../files/file-name.ts';
import type { ServiceContext } from './context.ts';
import { keepExportedVersion } from './exported-version.ts';
import type { PagePrinter } from './ports.ts';
import { renderReport } from './render-report.ts';
import { openReport, requireReport } from './reports-service.ts';

/** The format a target's extension asks for. @throws AppError UNKNOWN_EXPORT_FORMAT */
export function exportFormatOf(target: string): ExportFormat {
  const extension = /\.([^./\\]+)$/.exec(target)?.[1]?.toLowerCase() ?? '';
  const format = EXPORT_FORMATS.find((candidate) => candidate === extension);
  if (!format) throw new AppError('UNKNOWN_EXPORT_FORMAT', { format: extension });
  return format;
}

/** `云岭市科学技术协会2023年度部门整体支出绩效自评报告.docx`, fit for every file system. */
export function suggestedFileName(
  { report, outline }: OpenReport,
  format: ExportFormat,
  variant: DocumentVariant = 'submission',
): string {
  const name = `${report.cover.departmentName}${report.fiscalYear}年度${outline.title}`;
  return safeFileName(variant === 'public' ? `${name}（公开稿）` : name, `.${format}`);
}

export interface ExportRequest {
  readonly reportId: string;
  readonly target: string;
  readonly format: ExportFormat;
  readonly variant: DocumentVariant;
}

export interface ExportedReport {
  /** charts the report has and a Word file lacks, because there is no browser to draw them */
  readonly chartsLeftOut: number;
}

/**
 * Writes a stored report to one file: opened again and compared with the report first, then put in place atomically.
 * The target is complete and right, or untouched.
 * @throws AppError REPORT_NOT_FOUND, PDF_UNAVAILABLE, CHART_NOT_DRAWN, READ_BACK_FAILED, FOLDER_NOT_FOUND, NO_WRITE_PERMISSION,
 *   FILE_IN_USE, DISK_FULL
 */
export async function exportReport(
  context: ServiceContext,
  printer: PagePrinter,
  { reportId, target, format, variant }: ExportRequest,
): Promise<ExportedReport> {
  const stored = requireReport(context, reportId);
  const opened = openReport(context, reportId);
  const { bytes, check, chartsLeftOut = 0 } = await renderReport(opened, format, variant, printer);
  await writeFileAtomically(target, bytes, { check: (written) => check(written, basename(target)) });
  if (variant === 'submission' && (format === 'docx' || format === 'pdf')) {
    keepExportedVersion(context, stored, EXPORT_LABELS[format]);
  }
  return { chartsLeftOut };
}
