import { describe, expect, it } from 'vitest';
import { figureOrigin } from '../../../../../renderer/components/figure-table/figure-origin.ts';
import { ratioText } from '../../../../../shared/figures/figure-text.ts';
import { aReport, someFigures } from '../../../../support/builders.ts';

describe('the birth certificate of a figure', () => {
  it('names file, sheet, cell, raw value and conversion', () => {
    const source = {
      kind: 'cell',
      importId: 'i',
      fileName: '2023决算.xls',
      sheet: 'Z01 收入支出决算总表',
      cell: 'J11',
      raw: '2,074,800.00',
      unit: 'yuan',
    } as const;
    const report = aReport({
      figures: {
        current: { 'expenditure.total@final': { state: 'value', fen: 207_480_000, source } },
        prior: {},
      },
    });
    expect(figureOrigin(report, 'expenditure.total@final', 'current')).toEqual({
      title: '本年支出合计·决算',
      value: '207.48 万元',
      lines: ['2023决算.xls › Z01 收入支出决算总表 › J11', '原值 2,074,800.00 元 ÷ 10000 = 207.48 万元'],
      source,
    });
  });

  it('shows the formula of a sum and says when there is no number', () => {
    const report = aReport({
      figures: someFigures({
        'expenditure.basic.personnel@final': '157.06',
        'expenditure.basic.public@final': '15.66',
      }),
    });
    expect(figureOrigin(report, 'expenditure.basic@final', 'current').lines).toEqual([
      '由“人员经费 + 公用经费”相加得出',
    ]);
    expect(figureOrigin(report, 'income.total@final', 'current').value).toBe('还没有数');
  });
});

describe('a percentage in a cell', () => {
  it('has two decimals, a sign where it is a change, and no value over a base of 0', () => {
    expect(ratioText(10_000)).toBe('100.00%');
    expect(ratioText(639, true)).toBe('+6.39%');
    expect(ratioText(-465, true)).toBe('-4.65%');
    expect(ratioText('zeroBase')).toBe('--');
    expect(ratioText('missing')).toBe('');
  });
});
