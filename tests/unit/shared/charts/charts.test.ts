import { describe, expect, it } from 'vitest';
import { changeChart } from '../../../../shared/charts/change-chart.ts';
import { chartScale } from '../../../../shared/charts/chart.ts';
import { chartsOf } from '../../../../shared/charts/charts-of.ts';
import { compositionChart } from '../../../../shared/charts/composition-chart.ts';
import { executionChart } from '../../../../shared/charts/execution-chart.ts';
import { someFigures } from '../../../support/builders.ts';

const FIGURES = someFigures(
  {
    'expenditure.total@adjusted': '207.48',
    'expenditure.total@final': '207.48',
    'expenditure.basic@final': '172.72',
    'expenditure.project@adjusted': '34.76',
    'expenditure.project@final': '17.38',
  },
  { 'expenditure.basic@final': '163.4' },
);

describe('the charts of the budget', () => {
  it('say in words what they draw', () => {
    expect(compositionChart(FIGURES, 2023).alternative).toBe(
      '2023 决算共207.48万元：基本172.72万元，占83.25%；项目17.38万元，占8.38%；其他17.38万元，占8.38%',
    );
    expect(executionChart(FIGURES).alternative).toBe('本年支出合计执行率100.00%；项目支出执行率50.00%');
    expect(changeChart(FIGURES, 2023).alternative).toBe(
      '基本支出2023年172.72万元，2022年163.40万元，增减+5.70%',
    );
  });

  it('tell the parts apart by more than colour', () => {
    const tones = compositionChart(FIGURES, 2023).legend?.map(({ tone }) => tone) ?? [];
    expect(new Set(tones).size).toBe(tones.length);
  });

  it('have no rows while nothing is known', () => {
    const none = someFigures({});
    const charts = [compositionChart(none, 2023), executionChart(none), changeChart(none, 2023)];
    expect(charts.map(({ rows }) => rows)).toEqual([[], [], []]);
    expect(chartsOf(none, 2023)).toEqual([]);
  });

  it('stand in one order, each as soon as its figures are there', () => {
    expect(chartsOf(FIGURES, 2023).map(({ id }) => id)).toEqual(['composition', 'execution', 'change']);
    const total = someFigures({ 'expenditure.total@final': '1' });
    expect(chartsOf(total, 2023).map(({ id }) => id)).toEqual(['composition']);
  });

  it('keep the line of 100% inside the chart', () => {
    const { rows, mark } = executionChart(FIGURES);
    expect(chartScale(rows, mark)).toBe(10_000);
    expect(chartScale([], 10)).toBe(10);
  });
});
