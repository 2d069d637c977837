import { describe, expect, it } from 'vitest';
import {
  cellAlignment,
  columnShares,
  keepsWithNextRow,
  tableTextPt,
} from '../../../../shared/compose/table-look.ts';
import { figuresTable, moneyCell, textCell } from '../../../support/report-document.ts';

describe('the look of a table', () => {
  it('keeps the first and the last three rows together', () => {
    const kept = (count: number) =>
      Array.from({ length: count }, (_, index) => keepsWithNextRow(index, count));
    expect(kept(8)).toEqual([true, true, false, false, false, true, true, false]);
    expect(kept(3)).toEqual([true, true, false]);
    expect(kept(1)).toEqual([false]);
  });

  it('sets numbers to the right, heads in the middle and words to the left', () => {
    expect(cellAlignment(moneyCell(1), false)).toBe('right');
    expect(cellAlignment(textCell('甲'), false)).toBe('left');
    expect(cellAlignment(textCell('甲'), true)).toBe('center');
    expect(cellAlignment(textCell('甲', { align: 'right' }), true)).toBe('right');
  });

  it('makes type smaller in wide tables only', () => {
    expect(tableTextPt(figuresTable())).toBe(12);
    expect(tableTextPt({ ...figuresTable(), columnWidths: [1, 1, 1, 1, 1, 1, 1] })).toBe(10.5);
  });

  it('shares the width among the columns', () => {
    expect(columnShares(figuresTable())).toEqual([0.4, 0.2, 0.2, 0.2]);
  });
});
