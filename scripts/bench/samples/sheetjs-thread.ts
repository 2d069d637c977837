/**
 * SheetJS alone, hosted as the import is: the file read, a thread started, the library loaded there, the file parsed.
 * argv: the file, else it is the sample workbook.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { samplePath } from '../../../electron/files/resources.ts';
import { workerFile } from '../../../electron/files/run-in-worker.ts';
import { SAMPLE_WORKBOOK } from '../../../electron/services/sample-service.ts';
import { measured } from './sample.ts';

await measured(
  async (): Promise<readonly string[]> => {
    const workerData = await readFile(process.argv[2] ?? samplePath(SAMPLE_WORKBOOK));
    const worker = new Worker(workerFile(import.meta.url, 'sheetjs-worker'), { workerData });
    const [names] = await once(worker, 'message');
    return names;
  },
  (names) => names.join(),
);
