import { useId } from 'react';
import type { BarSegment, BarTone } from '../../../shared/charts/chart.ts';
import classes from './BarTrack.module.css';

interface BarTrackProps {
  readonly segments: readonly BarSegment[];
  /** the value that takes the full width */
  readonly scale: number;
  /** a line across the track, such as 100% */
  readonly mark?: number | undefined;
}

/** One bar as SVG. Each tone has a pattern of its own, so that the parts differ without their colours. */
export function BarTrack({ segments, scale, mark }: BarTrackProps) {
  const id = useId();
  const percent = (value: number) => `${scale > 0 ? (value / scale) * 100 : 0}%`;
  return (
    <svg className={classes.track} width="100%" height="100%" aria-hidden="true">
      <TonePatterns id={id} />
      {segments.map(({ id: key, tone, value }, index) => (
        <rect
          key={key}
          className={classes.part}
          x={percent(segments.slice(0, index).reduce((sum, before) => sum + before.value, 0))}
          width={percent(value)}
          height="100%"
          data-tone={tone}
          fill={fillOf(tone, id)}
        />
      ))}
      {mark !== undefined && (
        <line className={classes.mark} x1={percent(mark)} x2={percent(mark)} y1="0" y2="100%" />
      )}
    </svg>
  );
}

/** The small square that explains a tone in the legend. */
export function ToneSwatch({ tone }: { readonly tone: BarTone }) {
  const id = useId();
  return (
    <svg className={classes.swatch} aria-hidden="true">
      <TonePatterns id={id} />
      <rect className={classes.part} width="100%" height="100%" data-tone={tone} fill={fillOf(tone, id)} />
    </svg>
  );
}

function TonePatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatched`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className={classes.ground} />
        <rect width="2.5" height="6" className={classes.ink} />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={classes.ground} />
        <circle cx="3" cy="3" r="1.25" className={classes.ink} />
      </pattern>
    </defs>
  );
}

function fillOf(tone: BarTone, id: string): string | undefined {
  return tone === 'hatched' || tone === 'dotted' ? `url(#${id}-${tone})` : undefined;
}
