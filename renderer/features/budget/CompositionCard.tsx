import { memo } from 'react';
import type { Figures } from '../../../shared/figures/figure.ts';
import { formatWanyuan } from '../../../shared/money/format-amount.ts';
import { formatPercentFixed, percentOf } from '../../../shared/money/percent.ts';
import { Card } from '../../components/form/Card.tsx';
import classes from './CompositionCard.module.css';
import { type Bar, type BarPart, spendingBars } from './spending-bars.ts';

/** A label needs this share of the full width to stand inside its part. */
const LABEL_SHARE = 0.16;

/** 支出构成与上年对比: two bars on one scale. */
export const CompositionCard = memo(function CompositionCard(props: {
  readonly figures: Figures;
  readonly fiscalYear: number;
}) {
  const bars = spendingBars(props.figures, props.fiscalYear);
  if (bars.length === 0) return null;
  const scale = Math.max(...bars.map(widthOf));
  return (
    <Card title="支出构成与上年对比">
      <div className={classes.chart}>
        {bars.map((bar) => (
          <BarRow key={bar.label} bar={bar} scale={scale} />
        ))}
      </div>
    </Card>
  );
});

function BarRow({ bar, scale }: { readonly bar: Bar; readonly scale: number }) {
  return (
    <>
      <span className={classes.label}>{bar.label}</span>
      <div className={classes.bar} style={{ width: `${(widthOf(bar) / scale) * 100}%` }}>
        {bar.parts.map((part) => (
          <div
            key={part.kind}
            className={classes.part}
            data-kind={part.kind}
            style={{ flexGrow: part.fen }}
            title={partTitle(part, bar)}
          >
            {part.fen / scale > LABEL_SHARE && `${part.label} ${formatWanyuan(part.fen)}`}
          </div>
        ))}
      </div>
      <span className={classes.total}>{formatWanyuan(bar.total)}</span>
    </>
  );
}

function widthOf(bar: Bar): number {
  return Math.max(
    bar.total,
    bar.parts.reduce((sum, part) => sum + part.fen, 0),
  );
}

function partTitle(part: BarPart, bar: Bar): string {
  const share = percentOf(part.fen, bar.total);
  return `${part.label} ${formatWanyuan(part.fen)} 万元${share === null ? '' : `，占 ${formatPercentFixed(share)}`}`;
}
