import { describe, expect, it } from 'vitest';
import { compactPlace, compactSheet, EDGE_ROWS } from '../../../../../shared/import/memory/compact-sheet.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

function compactOf(rows: PlainSheet['rows'], merges: string[] = []) {
  const [sheet] = gridOf({ name: '表', rows, merges }).sheets;
  if (!sheet) throw new Error('one sheet was given');
  return compactSheet(sheet);
}

describe('a sheet without its empty rows and columns', () => {
  it('knows where its cells stand in the file', () => {
    const compact = compactOf([[], ['甲', null, '乙'], [' '], ['丙']]);
    expect(compact.rows).toEqual([1, 3]);
    expect(compact.columns).toEqual([0, 2]);
    expect(compactPlace(compact, { row: 1, column: 2 })).toEqual({ row: 0, column: 1 });
    expect(compactPlace(compact, { row: 2, column: 0 })).toBeNull();
    expect(compactPlace(compact, { row: 9, column: 9 })).toBeNull();
  });

  it('keeps merges over what is left of them, and none that covers one cell', () => {
    const rows = [['组', null, null, '甲'], [], ['一', null, '二', null]];
    expect(compactOf(rows, ['A1:C1', 'D1:D3', 'A2:C2']).sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect(compactOf([['甲', null, '乙']], ['A1:B1']).sheet.merges).toEqual([]);
  });

  it('is the top and the bottom of a very long list', () => {
    const { rows } = compactOf(Array.from({ length: 100_000 }, (_, row) => [`第${row}行`, row]));
    expect(rows).toHaveLength(2 * EDGE_ROWS);
    expect([rows[0], rows[EDGE_ROWS - 1], rows[EDGE_ROWS], rows.at(-1)]).toEqual([
      0,
      EDGE_ROWS - 1,
      100_000 - EDGE_ROWS,
      99_999,
    ]);
  });
});
