import type { Outline } from '../../../shared/compose/outline.ts';
import type { LastYear } from '../../../shared/import/word/placed-schemas.ts';
import classes from './LastYearPanel.module.css';
import { trayOf } from './last-year-of-tab.ts';
import { MarkedText } from './MarkedText.tsx';

/** What of last year's text found no place: still here to be read and copied. */
export function LastYearTray({ lastYear, outline }: { lastYear: LastYear; outline: Outline }) {
  const sections = trayOf(lastYear, outline).map((section, at) => ({ ...section, at }));
  const count = sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  if (sections.length === 0) return null;
  return (
    <details className={classes.tray}>
      <summary className={classes.trayTitle}>没有归类的内容 {count} 段</summary>
      {sections.map(({ at, heading, paragraphs }) => (
        <div key={at} className={classes.loose}>
          {heading ? <h3 className={classes.looseTitle}>{heading}</h3> : null}
          <MarkedText text={paragraphs} />
        </div>
      ))}
    </details>
  );
}
