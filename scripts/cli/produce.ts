import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReport } from '../../electron/services/checks-service.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { exportReport, suggestedFileName } from '../../electron/services/exports-service.ts';
import { EXPORT_LABELS, type ExportFormat } from '../../shared/contract/export-formats.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { checkLines } from './check.ts';
import { print } from './command.ts';
import { type CommandLinePrinter, sayChartsLeftOut } from './printer.ts';
import { step } from './steps.ts';

const FORMATS: readonly ExportFormat[] = ['docx', 'xlsx', 'pdf'];

/** Checks a finished report and writes it in every printable format; prints the findings and the paths. */
export async function checkAndExport(
  context: ServiceContext,
  opened: OpenReport,
  folder: string,
  printer: CommandLinePrinter,
): Promise<void> {
  const reportId = opened.report.id;
  const checks = await step('检查', () => checkReport(context, reportId));
  for (const line of checkLines(checks)) print(line);
  await mkdir(folder, { recursive: true });
  for (const format of FORMATS) {
    const target = join(folder, suggestedFileName(opened, format));
    const { chartsLeftOut } = await step(`导出${EXPORT_LABELS[format]}`, () =>
      exportReport(context, printer, { reportId, target, format, variant: 'submission' }),
    );
    sayChartsLeftOut(chartsLeftOut);
    print(target);
  }
}
