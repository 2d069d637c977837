/**
 * The import step of the demo: a workbook from the disk, recognised, its figures stored in a report. argv: the file,
 * else it is the sample workbook; `prepared` when the parser's thread is to be started ahead, as the dialog and the
 * demo do.
 */
import { setTimeout } from 'node:timers/promises';
import { prepareWorkbookReader } from '../../../electron/excel/read-workbook.ts';
import { samplePath } from '../../../electron/files/resources.ts';
import { commitWorkbook, readFilledWorkbook } from '../../../electron/services/imports-service.ts';
import { storeNewReport } from '../../../electron/services/reports-service.ts';
import { readSampleTexts, SAMPLE_WORKBOOK } from '../../../electron/services/sample-service.ts';
import { sureChoices } from '../../../shared/import/sure-choices.ts';
import { measured } from './sample.ts';
import { withScratchDatabase } from './sample-database.ts';

/** A clerk needs longer than this to choose a file. */
const HEAD_START = 500;

const prepared = process.argv.includes('prepared');
const [file = samplePath(SAMPLE_WORKBOOK)] = process.argv
  .slice(2)
  .filter((argument) => argument !== 'prepared');

await withScratchDatabase(async (context) => {
  const stored = storeNewReport(context, await readSampleTexts(context));
  if (prepared) {
    prepareWorkbookReader();
    await setTimeout(HEAD_START);
  }
  await measured(
    async () => {
      const workbook = await readFilledWorkbook(file);
      const target = { reportId: stored.report.id, baseRevision: stored.revision };
      commitWorkbook(context, workbook, target, sureChoices(workbook, stored.report));
      return workbook.recognition;
    },
    ({ sheets }) => sheets.map(({ name }) => name).join(),
  );
});
