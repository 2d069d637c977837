import { describe, expect, it } from 'vitest';
import { originalMarks } from '../../../../../renderer/components/import-dialog/original-marks.ts';
import { typedFigure } from '../../../../../shared/figures/figure.ts';
import { aReport } from '../../../../support/builders.ts';

const source = (importId: string, sheet: string, cell: string) => ({
  ...{ kind: 'cell' as const, importId, fileName: '2023决算.xls', sheet, cell },
  ...{ raw: '1', unit: 'yuan' as const },
});
const value = (importId: string, sheet: string, cell: string) => ({
  ...{ state: 'value' as const, fen: 100, source: source(importId, sheet, cell) },
});
const report = aReport({
  figures: {
    current: {
      'income.total@final': value('one', 'Z01', 'D7:D8'),
      'expenditure.total@final': value('one', 'Z01', 'H11'),
      'expenditure.basic@final': value('other', 'Z01', 'H7'),
      'expenditure.project@final': typedFigure(1),
    },
    prior: { 'expenditure.total@final': value('one', '对比表', 'B6') },
  },
});

describe('the outlines in a workbook that was imported', () => {
  it('are the cells the report still rests on, sheet by sheet, sums cell by cell', () => {
    const marks = originalMarks(report, 'one', null);
    expect([...marks.keys()]).toEqual(['Z01', '对比表']);
    expect(marks.get('Z01')?.map(({ cell, label }) => `${cell} ${label}`)).toEqual([
      'D7 本年收入合计·决算',
      'D8 本年收入合计·决算',
      'H11 本年支出合计·决算',
    ]);
    expect(marks.get('对比表')?.[0]).toEqual({ cell: 'B6', kind: 'sure', label: '上年本年支出合计·决算' });
  });

  it('let the cell that is asked about stand out', () => {
    const marks = originalMarks(report, 'one', source('one', 'Z01', 'H11'));
    expect(marks.get('Z01')?.map(({ kind }) => kind)).toEqual(['sure', 'sure', 'selected']);
  });
});
