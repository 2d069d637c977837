import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '../../../../../shared/import/workbook/grid.ts';
import { cellAddress, cellOfAddress } from '../../../../../shared/import/workbook/grid.ts';
import { cellsLabel, pickCells } from '../../../../../shared/import/workbook/pick-cells.ts';

const number = (text: string): GridCell => ({ kind: 'number', text });
const word = (text: string): GridCell => ({ kind: 'text', text });

const GRID: Grid = {
  sheets: [
    {
      ...{ name: '支出', hidden: false, merges: [], hiddenRows: [], columnWidths: [] },
      rows: [
        [word('基本支出'), number('1727200.1')],
        [word('项目支出'), word(' 347,600.00 ')],
        [word('其他'), word('—')],
        [word('备注'), word('不适用')],
      ],
    },
  ],
};
const choice = (...cells: string[]) => ({ sheet: '支出', cells, unit: 'yuan' as const });

describe('chosen cells', () => {
  it('are read exactly and added up', () => {
    expect(pickCells(GRID, choice('B1'))).toEqual({ ok: true, fen: 172_720_010, raw: '1727200.1' });
    expect(pickCells(GRID, choice('B1', 'B2', 'B3'))).toEqual({
      ok: true,
      fen: 207_480_010,
      raw: '1727200.1+347,600.00+—',
    });
  });

  it('follow the unit they are read in', () => {
    expect(pickCells(GRID, { ...choice('B2'), unit: 'wanyuan' })).toMatchObject({ fen: 347_600_000_000 });
  });

  it('are refused when one of them is blank, a word or 不适用, with its address', () => {
    expect(pickCells(GRID, choice('B1', 'C1'))).toEqual({ ok: false, problem: 'C1 是空白，不是 0。' });
    expect(pickCells(GRID, choice('A1'))).toMatchObject({ ok: false, problem: 'A1 的“基本支出”不是金额。' });
    expect(pickCells(GRID, choice('B4'))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('不适用'),
    });
    expect(pickCells(GRID, { ...choice('B1'), sheet: '收入' })).toMatchObject({ ok: false });
  });
});

describe('addresses', () => {
  it.each([
    [0, 0, 'A1'],
    [20, 1, 'B21'],
    [6, 26, 'AA7'],
    [99_999, 701, 'ZZ100000'],
  ])('row %i, column %i is %s, and back', (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
    expect(cellOfAddress(address)).toEqual({ row, column });
  });

  it('name a run as a range and anything else as a sum', () => {
    expect(cellsLabel(['D7'])).toBe('D7');
    expect(cellsLabel(['D7', 'D8', 'D9'])).toBe('D7:D9');
    expect(cellsLabel(['D7', 'E7'])).toBe('D7:E7');
    expect(cellsLabel(['D7', 'F9'])).toBe('D7+F9');
  });
});
