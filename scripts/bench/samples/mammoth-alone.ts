/** Mammoth turning the same Word report into HTML, as it is made to; it is not loaded yet. argv: the file. */
import { readFileSync } from 'node:fs';
import { measured } from './sample.ts';

const buffer = readFileSync(process.argv[2] ?? '');
await measured(
  async () => {
    const { default: mammoth } = await import('mammoth');
    return await mammoth.convertToHtml({ buffer });
  },
  ({ value }) => `${value.length > 0 ? 'read' : 'nothing'}`,
);
