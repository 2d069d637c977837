import { type ParsingOptions, read, set_cptable } from '@e965/xlsx';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import { gridOfPackage } from './grid-of-package.ts';
import { gridOfWorkbook } from './grid-of-workbook.ts';
import type { WorkbookSource } from './workbook-messages.ts';

/** Formulas, styles and web text are nothing to us; reading them takes longer than the cells themselves. */
const CELLS_ONLY: ParsingOptions = { dense: true, cellHTML: false, cellFormula: false };

/**
 * The cells of a file.
 * @throws GridTooLarge; Error in the parser's own words when the file is damaged
 */
export async function gridOfSource(source: WorkbookSource): Promise<Grid> {
  switch (source.form) {
    case 'package':
      return gridOfPackage(source.bytes) ?? gridOfOtherPackage(source.bytes);
    case 'binary':
      return gridOfWorkbook(read(source.bytes, { ...CELLS_ONLY, type: 'array' }));
    case 'codePage':
      set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
      return gridOfWorkbook(read(source.bytes, { ...CELLS_ONLY, type: 'array', codepage: 936 }));
    case 'strings':
      return gridOfWorkbook(read(source.text, { type: 'string', dense: true, raw: true }));
    case 'markup':
      return gridOfWorkbook(read(source.text, { type: 'string', dense: true }));
  }
}

/** Styles are the only way to hidden rows and widths here, and such packages are rare. */
function gridOfOtherPackage(bytes: Uint8Array): Grid {
  return gridOfWorkbook(read(bytes, { ...CELLS_ONLY, type: 'array', cellStyles: true }));
}
