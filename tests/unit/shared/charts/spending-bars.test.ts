import { describe, expect, it } from 'vitest';
import { spendingBars } from '../../../../shared/charts/spending-bars.ts';
import { someFigures } from '../../../support/builders.ts';

describe('the chart of spending', () => {
  it('shows personnel, public and project cost, and the rest as 其他', () => {
    const figures = someFigures({
      'expenditure.total@final': '207.48',
      'expenditure.basic.personnel@final': '157.06',
      'expenditure.basic.public@final': '15.66',
      'expenditure.project@final': '30',
    });
    const [bar] = spendingBars(figures, 2023);
    expect(bar?.parts.map((part) => part.label)).toEqual(['人员', '公用', '项目', '其他']);
    expect(bar?.parts.at(-1)?.fen).toBe(4_760_000);
  });

  it('has no bar for a year without a total', () => {
    expect(spendingBars(someFigures({}), 2023)).toEqual([]);
  });

  it('shows the same parts in both years', () => {
    const figures = someFigures(
      {
        'expenditure.total@final': '207.48',
        'expenditure.basic@final': '172.72',
        'expenditure.basic.personnel@final': '157.06',
        'expenditure.basic.public@final': '15.66',
      },
      { 'expenditure.total@final': '195.02', 'expenditure.basic@final': '163.40' },
    );
    const labels = spendingBars(figures, 2023).map(({ parts }) => parts.map(({ label }) => label));
    expect(labels).toEqual([
      ['基本', '其他'],
      ['基本', '其他'],
    ]);
  });
});
