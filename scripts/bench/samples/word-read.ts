/** Reading a Word report into headings, paragraphs and tables; the library is not loaded yet. argv: the file. */
import { readFileSync } from 'node:fs';
import { readDocx } from '../../../electron/word/read-docx.ts';
import { measured } from './sample.ts';

const bytes = readFileSync(process.argv[2] ?? '');
await measured(
  () => readDocx(bytes),
  ({ blocks }) => `${blocks.length > 0 ? 'read' : 'nothing'}`,
);
