import { type UnderstoodWorkbook, understandWorkbook } from '../../shared/import/understand-workbook.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import type { RecognitionOptions } from '../../shared/import/workbook/recognise-workbook.ts';
import { unpackDetails } from './detail-parts.ts';
import { unpackGrid } from './grid-parts.ts';
import { askWorker, type ReadWorkbookOptions, readWorkbook } from './read-workbook.ts';

/** The cells of a workbook and what they were understood to mean. */
export interface UnderstoodFile extends UnderstoodWorkbook {
  readonly grid: Grid;
}

/** A department's own forms are smaller than this; understanding them takes less than loading that code in a thread. */
const SMALL_BYTES = 128 * 1024;

/**
 * Reads a spreadsheet in the worker thread and understands it: a large one there too, for 100,000 rows take most of
 * a second and the window must not stand still. Limits as for `readWorkbook`.
 * @param recognition what is known beforehand; plain data
 * @throws as `readWorkbook`
 */
export async function readUnderstood(
  bytes: Uint8Array,
  fileName: string,
  recognition: RecognitionOptions,
  options: ReadWorkbookOptions = {},
): Promise<UnderstoodFile> {
  if (bytes.length <= SMALL_BYTES) {
    const grid = await readWorkbook(bytes, fileName, options);
    return { grid, ...understandWorkbook(grid, recognition) };
  }
  const { grid, understood } = await askWorker(bytes, fileName, options, recognition);
  if (!understood) throw new Error('the worker was asked to understand and did not');
  const { recognition: found, details } = understood;
  return {
    recognition: found,
    details: await unpackDetails(details, options.signal),
    grid: await unpackGrid(grid, options.signal),
  };
}
