import type { Figures } from '../figures/figure.ts';
import { changeChart } from './change-chart.ts';
import type { Chart } from './chart.ts';
import { compositionChart } from './composition-chart.ts';
import { executionChart } from './execution-chart.ts';

/** 支出构成, 执行率, 与上年对比, each as soon as its figures are there. */
export function chartsOf(figures: Figures, fiscalYear: number): Chart[] {
  return [
    compositionChart(figures, fiscalYear),
    executionChart(figures),
    changeChart(figures, fiscalYear),
  ].filter((chart) => chart.rows.length > 0);
}
