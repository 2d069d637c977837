/** Writes the content of the sample report for `docx-alone`. argv: the file. */
import { writeFile } from 'node:fs/promises';
import { createSampleReport } from '../../../electron/services/sample-service.ts';
import { compose } from '../../../shared/compose/compose.ts';
import { plainDocument } from './plain-document.ts';
import { measured } from './sample.ts';
import { withScratchDatabase } from './sample-database.ts';

await withScratchDatabase(async (context) => {
  const { report, outline, pack } = await createSampleReport(context);
  await measured(
    () => writeFile(process.argv[2] ?? '', JSON.stringify(plainDocument(compose(report, outline, pack)))),
    () => 'prepared',
  );
});
