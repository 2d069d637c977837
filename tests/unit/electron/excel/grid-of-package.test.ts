import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { gridOfPackage } from '../../../../electron/excel/grid-of-package.ts';
import { gridOfWorkbook } from '../../../../electron/excel/grid-of-workbook.ts';
import type { Grid } from '../../../../shared/import/workbook/grid.ts';
import { corpus } from '../../../support/corpus/cases.ts';
import { fileBytes } from '../../../support/corpus/file-bytes.ts';

/** Without widths, which SheetJS rounds. */
function content(grid: Grid | null) {
  return grid?.sheets.map(({ columnWidths: _, ...sheet }) => sheet);
}

describe('the workbook in an .xlsx package', () => {
  it('holds cell by cell what SheetJS finds in it', { timeout: 60_000 }, async () => {
    const cases = corpus().filter(({ form }) => form === 'xlsx');
    expect(cases.length).toBeGreaterThan(50);
    for (const one of cases) {
      const bytes = await fileBytes(one);
      const other = read(bytes, { type: 'array', dense: true, cellStyles: true });
      expect(content(gridOfPackage(bytes)), one.name).toEqual(content(gridOfWorkbook(other)));
    }
  });
});
