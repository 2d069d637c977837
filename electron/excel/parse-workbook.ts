import type { WorkBook } from '@e965/xlsx';
import { compoundStreamNames } from '../../shared/import/compound-entries.ts';
import type { FileKind } from '../../shared/import/file-kind.ts';
import { decodeText } from '../files/decode-text.ts';

/**
 * Runs SheetJS over the bytes. The library and its 1 MB of code pages are loaded here, on first use.
 * @throws whatever SheetJS throws on a damaged or locked file
 */
export async function parseWorkbook(bytes: Uint8Array, kind: FileKind): Promise<WorkBook> {
  const sheetjs = await import('@e965/xlsx');
  if (kind === 'csv' || kind === 'html' || kind === 'spreadsheetml') {
    // Values stay the strings they are: a code such as 0101 or 2019148 must not become a number.
    return sheetjs.read(decodeText(bytes), { type: 'string', dense: true, raw: kind !== 'spreadsheetml' });
  }
  if (kind === 'xls' && !compoundStreamNames(bytes).includes('workbook')) {
    // Before Excel 97 text was stored in the code page of the machine, not in Unicode.
    sheetjs.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
    return sheetjs.read(bytes, { type: 'array', dense: true, cellHTML: false, codepage: 936 });
  }
  return sheetjs.read(bytes, { type: 'array', dense: true, cellHTML: false });
}
