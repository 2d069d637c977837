import { describe, expect, it } from 'vitest';
import { placeCells } from '../../../../shared/compose/place-cells.ts';
import { textCell } from '../../../support/report-document.ts';

describe('placing cells', () => {
  it('goes around the cells that reach down from above', () => {
    const rows = [
      [textCell('甲', { rowSpan: 2 }), textCell('乙', { columnSpan: 2 }), textCell('丙', { rowSpan: 2 })],
      [textCell('丁'), textCell('戊')],
      [textCell('己', { columnSpan: 4 })],
    ];
    const places = placeCells(rows, 4).map(({ cell, row, column }) => `${cell.text}${row}${column}`);
    expect(places).toEqual(['甲00', '乙01', '丙03', '丁11', '戊12', '己20']);
  });

  it('never reaches beyond the table', () => {
    const rows = [[textCell('甲', { rowSpan: 9, columnSpan: 9 })], [textCell('乙')]];
    expect(placeCells(rows, 2)).toEqual([
      { cell: rows[0]?.[0], row: 0, column: 0, rowSpan: 2, columnSpan: 2 },
    ]);
  });
});
