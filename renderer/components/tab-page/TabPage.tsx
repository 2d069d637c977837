import type { ReactNode } from 'react';
import classes from './TabPage.module.css';

interface TabPageProps {
  title: string;
  /** one quiet line beside the title */
  note?: ReactNode;
  /** buttons at the right end of the title line */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of one tab: its title line, then cards below each other. Scrolls by itself. */
export function TabPage({ title, note, actions, children }: TabPageProps) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        {note ? <span className={classes.note}>{note}</span> : null}
        <span className={classes.grow} />
        {actions}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  title?: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  /** without inner padding, for tables and lists that reach the edges */
  flush?: boolean;
  children: ReactNode;
}

/** A card on the desk: a thin border, an optional title line. */
export function Card({ title, note, actions, flush = false, children }: CardProps) {
  return (
    <section className={classes.card}>
      {title || actions ? (
        <header className={classes.cardHead}>
          <h2 className={classes.cardTitle}>{title}</h2>
          <span className={classes.grow} />
          {note ? <span className={classes.note}>{note}</span> : null}
          {actions}
        </header>
      ) : null}
      <div className={flush ? undefined : classes.cardBody}>{children}</div>
    </section>
  );
}
