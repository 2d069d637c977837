import type { ReactNode } from 'react';
import classes from './Card.module.css';

interface CardProps {
  readonly title?: ReactNode;
  /** quiet remark at the right end of the header */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** `false` for tables, which bring their own edges */
  readonly padded?: boolean;
  readonly children: ReactNode;
}

/** One block of a tab: a titled sheet of paper on the desk. */
export function Card({ title, note, actions, padded = true, children }: CardProps) {
  return (
    <section className={classes.card}>
      {title && (
        <header className={classes.header}>
          <h2 className={classes.title}>{title}</h2>
          <span className={classes.grow} />
          {note && <span className={classes.note}>{note}</span>}
          {actions}
        </header>
      )}
      <div className={padded ? classes.body : undefined}>{children}</div>
    </section>
  );
}
