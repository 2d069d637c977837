import type { Figures } from '../figures/figure.ts';
import { ratioText } from '../figures/figure-text.ts';
import { FIGURE_LABELS, type FigureName, figureKey } from '../figures/keys.ts';
import { growthOverPrior } from '../figures/ratios.ts';
import { figureFen } from '../figures/resolve.ts';
import { formatWanyuan } from '../money/format-amount.ts';
import type { Chart } from './chart.ts';

const NAMES: readonly FigureName[] = ['expenditure.basic', 'expenditure.project', 'threePublic.total'];

/** This year's final accounts beside last year's; the total stands in 支出构成 already. */
export function changeChart(figures: Figures, fiscalYear: number): Chart {
  const pairs = NAMES.flatMap((name) => {
    const key = figureKey(name, 'final');
    const current = figureFen(figures, key);
    const prior = figureFen(figures, key, 'prior');
    if (current === null || prior === null || current < 0 || prior < 0) return [];
    return [
      { label: FIGURE_LABELS[name], current, prior, growth: ratioText(growthOverPrior(figures, name), true) },
    ];
  });
  return {
    id: 'change',
    title: '与上年对比（万元）',
    alternative: pairs
      .map(
        ({ label, current, prior, growth }) =>
          `${label}${fiscalYear}年${formatWanyuan(current)}万元，${fiscalYear - 1}年${formatWanyuan(prior)}万元，增减${growth}`,
      )
      .join('；'),
    rows: pairs.flatMap(({ label, current, prior, growth }) => [
      {
        id: `${label}.current`,
        label,
        segments: [{ id: 'current', tone: 'solid', value: current }],
        text: `${formatWanyuan(current)}（${growth}）`,
      },
      {
        id: `${label}.prior`,
        label: '',
        segments: [{ id: 'prior', tone: 'hatched', value: prior }],
        text: formatWanyuan(prior),
      },
    ]),
    legend: [
      { tone: 'solid', label: `${fiscalYear} 决算` },
      { tone: 'hatched', label: `${fiscalYear - 1} 决算` },
    ],
  };
}
