/** The export of a stored report as a workbook, safe on the disk. The exceljs library is not loaded yet. argv: pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportReport } from '../../../electron/services/exports-service.ts';
import { NO_PRINTER } from '../../../tests/support/no-printer.ts';
import { createLongReport, pagesOf } from './long-report.ts';
import { measured } from './sample.ts';
import { withScratchDatabase } from './sample-database.ts';
import { sheetText } from './sheet-text.ts';

await withScratchDatabase(async (context, folder) => {
  const { report } = await createLongReport(context, pagesOf(process.argv[2]));
  const target = join(folder, '报告.xlsx');
  const request = { reportId: report.id, target, format: 'xlsx', variant: 'submission' } as const;
  await measured(
    () => exportReport(context, NO_PRINTER, request),
    async () => sheetText(await readFile(target)),
  );
});
