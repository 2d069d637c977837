/** Nothing but SheetJS's parse: no thread, the library loaded and the file read beforehand. */
import { readFile } from 'node:fs/promises';
import { read } from '@e965/xlsx';
import { samplePath } from '../../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../../electron/services/sample-service.ts';
import { measured } from './sample.ts';

const bytes = await readFile(samplePath(SAMPLE_WORKBOOK));
await measured(
  () => read(bytes, { type: 'array', dense: true }),
  ({ SheetNames }) => SheetNames.join(),
);
