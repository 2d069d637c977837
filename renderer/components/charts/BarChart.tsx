import { Fragment } from 'react';
import { type Chart, chartScale } from '../../../shared/charts/chart.ts';
import classes from './BarChart.module.css';
import { BarTrack, ToneSwatch } from './BarTrack.tsx';

/** Horizontal bars with their numbers beside them. The screen reader gets the chart as one sentence. */
export function BarChart({ chart }: { readonly chart: Chart }) {
  const { title, alternative, rows, legend, mark } = chart;
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
