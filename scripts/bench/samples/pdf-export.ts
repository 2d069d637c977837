/**
 * The export of a stored report as PDF while the browser runs, as it does in the app; read back and safe on the disk.
 * argv: `prepared` when the reader was started ahead, as the save dialog does.
 */
import { join } from 'node:path';
import { preparePdfReader } from '../../../electron/pdf/read-printed-pdf.ts';
import { exportReport } from '../../../electron/services/exports-service.ts';
import { createCommandLinePrinter } from '../../cli/printer.ts';
import { createLongReport } from './long-report.ts';
import { measured } from './sample.ts';
import { withScratchDatabase } from './sample-database.ts';

const printer = createCommandLinePrinter();
await withScratchDatabase(async (context, folder) => {
  const { report } = await createLongReport(context, '17');
  if (process.argv[2] === 'prepared') preparePdfReader();
  await printer.printPdf('<!doctype html><p>窗口已经开着</p>');
  const target = join(folder, '报告.pdf');
  const request = { reportId: report.id, target, format: 'pdf', variant: 'submission' } as const;
  await measured(
    () => exportReport(context, printer, request),
    () => 'a PDF',
  );
});
await printer.close();
