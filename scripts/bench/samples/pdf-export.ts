/**
 * The export of a stored report as PDF while the browser runs, as it does in the app; read back and safe on the disk.
 * argv: `chosen` to go by the save dialog, and to measure from the choice of the file on.
 */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createExportDesk } from '../../../electron/services/export-desk.ts';
import { createExportedFiles } from '../../../electron/services/exported-files.ts';
import { exportReport } from '../../../electron/services/exports-service.ts';
import { createRunningWork } from '../../../electron/services/running-work.ts';
import { createCommandLinePrinter } from '../../cli/printer.ts';
import { createLongReport } from './long-report.ts';
import { measured, peakMegabytes, type SampleResult } from './sample.ts';
import { withScratchDatabase } from './sample-database.ts';

/** Nobody finds a folder and a name faster. */
const DIALOG_MS = 3_000;

const printer = createCommandLinePrinter();
await withScratchDatabase(async (context, folder) => {
  const { report } = await createLongReport(context, '17');
  await printer.printPdf('<!doctype html><p>窗口已经开着</p>');
  const target = join(folder, '报告.pdf');
  const wanted = { reportId: report.id, format: 'pdf', variant: 'submission' } as const;
  if (process.argv[2] !== 'chosen') {
    await measured(
      () => exportReport(context, printer, { ...wanted, target }),
      () => 'a PDF',
    );
    return;
  }
  let chosen = 0;
  const desk = createExportDesk({
    ...{ context, printer, printFolder: folder },
    exported: createExportedFiles(context.newId),
    writing: createRunningWork(),
    dialogs: {
      chooseExportTarget: async () => {
        await setTimeout(DIALOG_MS);
        chosen = performance.now();
        return target;
      },
      openForPrinting: async () => {},
    },
  });
  const outcome = await desk.run(wanted);
  if (outcome?.kind !== 'written') throw new Error('nothing was written');
  const milliseconds = performance.now() - chosen;
  const result: SampleResult = { milliseconds, megabytes: peakMegabytes(), content: 'a PDF' };
  process.stdout.write(JSON.stringify(result));
});
await printer.close();
