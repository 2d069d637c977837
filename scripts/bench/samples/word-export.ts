/** The export of a stored report: read, composed, written, safe on the disk. The docx library is not loaded yet. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportReport } from '../../../electron/services/exports-service.ts';
import { createSampleReport } from '../../../electron/services/sample-service.ts';
import { measured } from './sample.ts';
import { withScratchDatabase } from './sample-database.ts';
import { wordText } from './word-text.ts';

const noPdf = () => Promise.reject(new Error('no PDF is printed here'));

await withScratchDatabase(async (context, folder) => {
  const { report } = await createSampleReport(context);
  const target = join(folder, '报告.docx');
  await measured(
    () =>
      exportReport(context, noPdf, { reportId: report.id, target, format: 'docx', variant: 'submission' }),
    async () => wordText(await readFile(target)),
  );
});
