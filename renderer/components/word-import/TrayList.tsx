import type { PlacedSection } from '../../../shared/import/word/placed-schemas.ts';
import { MarkedText } from '../last-year/MarkedText.tsx';
import classes from './TrayList.module.css';

/** Text without a place: it stays in the tray beside this year's report, or goes where the clerk puts it. */
export function TrayList({ sections }: { readonly sections: readonly PlacedSection[] }) {
  if (sections.length === 0) return <p className={classes.note}>所有内容都归到了报告的某个部分。</p>;
  const items = sections.map((section, at) => ({ ...section, at }));
  return (
    <>
      <p className={classes.note}>
        这些内容没有归类，不会丢：导入以后仍在右侧“去年”最下面。要写进报告，在左边给它选一个部分。
      </p>
      {items.map(({ at, heading, paragraphs }) => (
        <div key={at} className={classes.item}>
          {heading ? <h3 className={classes.heading}>{heading}</h3> : null}
          <MarkedText text={paragraphs} />
        </div>
      ))}
    </>
  );
}
