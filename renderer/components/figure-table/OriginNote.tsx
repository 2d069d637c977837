import { AnchoredNote } from '../form/AnchoredNote.tsx';
import type { FigureOrigin } from './figure-origin.ts';
import classes from './OriginNote.module.css';

/** The birth certificate of a number, beside the place that shows it. */
export function OriginNote({ anchor, origin }: { readonly anchor: Element; readonly origin: FigureOrigin }) {
  return (
    <AnchoredNote anchor={anchor}>
      <div className={classes.title}>
        {origin.title}
        <span className={classes.value}>{origin.value}</span>
      </div>
      {origin.lines.map((line) => (
        <div key={line} className={classes.line}>
          {line}
        </div>
      ))}
    </AnchoredNote>
  );
}
