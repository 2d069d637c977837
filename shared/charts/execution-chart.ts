import type { Figures } from '../figures/figure.ts';
import { FIGURE_LABELS, type FigureName } from '../figures/keys.ts';
import { executionRate } from '../figures/ratios.ts';
import { formatPercentFixed } from '../money/percent.ts';
import type { Chart } from './chart.ts';

const NAMES: readonly FigureName[] = [
  'expenditure.total',
  'expenditure.basic',
  'expenditure.project',
  'threePublic.total',
];
/** 100% in hundredths of a percentage point */
const FULL = 10_000;

/** 执行率 by item against the line of 100%. */
export function executionChart(figures: Figures): Chart {
  const rates = NAMES.flatMap((name) => {
    const rate = executionRate(figures, name);
    return typeof rate === 'number' && rate >= 0 ? [{ name, rate }] : [];
  });
  return {
    id: 'execution',
    title: '执行率（决算 ÷ 预算，虚线为 100%）',
    alternative: rates
      .map(({ name, rate }) => `${FIGURE_LABELS[name]}执行率${formatPercentFixed(rate)}`)
      .join('；'),
    rows: rates.map(({ name, rate }) => ({
      id: name,
      label: FIGURE_LABELS[name],
      segments: [{ id: name, tone: 'solid', value: rate }],
      text: formatPercentFixed(rate),
    })),
    legend: [],
    mark: FULL,
  };
}
