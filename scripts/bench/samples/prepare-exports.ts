/** Writes what the libraries alone are given, and a Word file to be read. argv: the folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from '../../../electron/excel/write-report.ts';
import { exportedDocument } from '../../../electron/services/render-report.ts';
import { writeDocx } from '../../../electron/word/write-report.ts';
import { createLongReport, type Pages } from './long-report.ts';
import { plainDocument } from './plain-document.ts';
import { plainWorkbook } from './plain-workbook.ts';
import { measured } from './sample.ts';
import { withScratchDatabase } from './sample-database.ts';

const folder = process.argv[2] ?? '';

async function prepare(pages: Pages): Promise<void> {
  await withScratchDatabase(async (context) => {
    const document = exportedDocument(await createLongReport(context, pages), 'submission');
    await writeFile(join(folder, `word-${pages}.json`), JSON.stringify(plainDocument(document)));
    await writeFile(join(folder, `report-${pages}.docx`), await writeDocx(document));
    const workbook = plainWorkbook(await writeXlsx(document));
    await writeFile(join(folder, `sheets-${pages}.json`), JSON.stringify(workbook));
  });
}

await measured(
  async () => {
    await mkdir(folder, { recursive: true });
    await prepare('17');
    await prepare('165');
  },
  () => 'prepared',
);
