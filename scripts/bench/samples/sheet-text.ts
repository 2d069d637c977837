import { createHash } from 'node:crypto';
import { writtenSheets } from '../../../electron/excel/read-back.ts';

/** How many cells a workbook has, and a fingerprint of them, so that two writers can be seen to have written the same. */
export function sheetText(bytes: Uint8Array): string {
  const cells = writtenSheets(bytes).flatMap((sheet) =>
    [...sheet].filter(([, value]) => value !== '').map(([address, value]) => `${address}=${value}`),
  );
  const hash = createHash('sha256').update(cells.toSorted().join('\n')).digest('hex').slice(0, 8);
  return `${cells.length} cells, ${hash}`;
}
