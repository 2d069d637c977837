import { describe, expect, it } from 'vitest';
import { sheetFormula } from '../../../../electron/excel/write-formula.ts';
import type { CellFormula, CellValue, TableBlock } from '../../../../shared/compose/document.ts';
import { tableValues } from '../../../../shared/compose/formula.ts';
import { moneyCell, percentCell, textCell } from '../../../support/report-document.ts';

const table: TableBlock = {
  kind: 'table',
  id: 'figures',
  caption: '',
  unit: '单位：万元',
  columnWidths: [1, 1, 1],
  header: [],
  rows: [
    [textCell('基本支出'), moneyCell(100_000_00), moneyCell(80_000_00)],
    [textCell('项目支出'), moneyCell(200_000_00), textCell('')],
    [textCell('合计'), moneyCell(300_000_00), percentCell(8000)],
  ],
  notes: [],
};
const valueAt = tableValues(table);
const money = (fen: number): CellValue => ({ kind: 'money', fen });

function formula(value: CellValue, of: CellFormula): string | null {
  return sheetFormula({ text: '', value, formula: of }, valueAt, 5);
}

describe('the formula of a cell', () => {
  it('adds up cells below one another as a range, and leaves blank ones to count for nothing', () => {
    const column = (at: number) => [0, 1].map((row) => ({ row, column: at }));
    expect(formula(money(300_000_00), { kind: 'sum', cells: column(1) })).toBe('SUM(B5:B6)');
    expect(formula(money(80_000_00), { kind: 'sum', cells: column(2) })).toBe('SUM(C5:C6)');
    const apart = [0, 2].map((row) => ({ row, column: 1 }));
    expect(formula(money(400_000_00), { kind: 'sum', cells: apart })).toBe('SUM(B5,B7)');
  });

  it('divides and compares, rounded as the report rounds', () => {
    const part = { row: 0, column: 2 };
    const whole = { row: 0, column: 1 };
    expect(formula({ kind: 'percent', basisPoints: 8000 }, { kind: 'ratio', part, whole })).toBe(
      'ROUND(C5/B5,4)',
    );
    expect(
      formula({ kind: 'percent', basisPoints: -2000 }, { kind: 'growth', current: part, prior: whole }),
    ).toBe('ROUND((C5-B5)/ABS(B5),4)');
  });

  it('is left out where computing again would change the report’s value', () => {
    const cells = [0, 1].map((row) => ({ row, column: 1 }));
    expect(formula(money(300_000_01), { kind: 'sum', cells })).toBeNull();
    const part = { row: 0, column: 1 };
    expect(
      formula({ kind: 'percent', basisPoints: 1 }, { kind: 'ratio', part, whole: { row: 1, column: 2 } }),
    ).toBeNull();
    expect(sheetFormula({ text: '1', formula: { kind: 'sum', cells } }, valueAt, 5)).toBeNull();
  });
});
