import type { Figures } from '../figures/figure.ts';
import { formatWanyuan } from '../money/format-amount.ts';
import { formatPercentFixed, percentOf } from '../money/percent.ts';
import type { BarTone, Chart } from './chart.ts';
import { type Bar, type BarPart, spendingBars } from './spending-bars.ts';

const TONES: Record<BarPart['kind'], BarTone> = {
  personnel: 'solid',
  basic: 'solid',
  public: 'dotted',
  project: 'hatched',
  other: 'open',
};

/** 支出构成 of this year and last year on one scale. */
export function compositionChart(figures: Figures, fiscalYear: number): Chart {
  const bars = spendingBars(figures, fiscalYear);
  const kinds = new Map(bars.flatMap(({ parts }) => parts.map((part) => [part.kind, part.label])));
  return {
    id: 'composition',
    title: '支出构成（万元）',
    alternative: bars.map(inWords).join('。'),
    rows: bars.map((bar) => ({
      id: bar.label,
      label: bar.label,
      segments: bar.parts.map(({ kind, fen }) => ({ id: kind, tone: TONES[kind], value: fen })),
      text: formatWanyuan(bar.total),
    })),
    legend: [...kinds].map(([kind, label]) => ({
      tone: TONES[kind],
      label: legendLabel(label, kind, bars[0]),
    })),
  };
}

/** The legend carries the shares of the first bar: this year's, or last year's while it stands alone. */
function legendLabel(label: string, kind: BarPart['kind'], bar: Bar | undefined): string {
  const part = bar?.parts.find((candidate) => candidate.kind === kind);
  return bar && part ? `${label} ${shareOf(part, bar)}` : label;
}

function shareOf(part: BarPart, bar: Bar): string {
  const share = percentOf(part.fen, bar.total);
  return share === null ? '' : formatPercentFixed(share);
}

function inWords(bar: Bar): string {
  const parts = bar.parts.map(
    (part) => `${part.label}${formatWanyuan(part.fen)}万元，占${shareOf(part, bar)}`,
  );
  return `${bar.label}共${formatWanyuan(bar.total)}万元：${parts.join('；')}`;
}
