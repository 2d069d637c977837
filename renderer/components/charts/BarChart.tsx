import { Fragment } from 'react';
import classes from './BarChart.module.css';
import { BarTrack, ToneSwatch } from './BarTrack.tsx';
import { type BarRow, chartScale, type LegendEntry } from './bar-chart.ts';

interface BarChartProps {
  readonly title: string;
  /** what the chart says in words, for a reader who does not see it */
  readonly alternative: string;
  readonly rows: readonly BarRow[];
  readonly legend?: readonly LegendEntry[];
  /** a line across all bars, such as 100% */
  readonly mark?: number;
}

/** Horizontal bars with their numbers beside them. The screen reader gets the chart as one sentence. */
export function BarChart({ title, alternative, rows, legend = [], mark }: BarChartProps) {
  const scale = chartScale(rows, mark);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <span>{title}</span>
        {legend.length > 0 && (
          <span className={classes.legend}>
            {legend.map(({ tone, label }) => (
              <span key={label} className={classes.entry}>
                <ToneSwatch tone={tone} />
                {label}
              </span>
            ))}
          </span>
        )}
      </figcaption>
      <div className={classes.rows} role="img" aria-label={alternative}>
        {rows.map(({ id, label, segments, text }) => (
          <Fragment key={id}>
            <span className={classes.label}>{label}</span>
            <span className={classes.bar}>
              <BarTrack segments={segments} scale={scale} mark={mark} />
            </span>
            <span className={classes.text}>{text}</span>
          </Fragment>
        ))}
      </div>
    </figure>
  );
}
