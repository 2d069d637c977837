import { Children, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { createLiveStore } from '../rich-text/live-store.ts';
import { ReportScopeContext } from './report-scope.ts';
import classes from './TabPage.module.css';
import { useScreenful } from './use-screenful.ts';

interface TabPageProps {
  readonly title: string;
  /** one line beside the title: unit, 口径, a count */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One tab of the editor: its header, its cards, and the scope its fields work in. */
export function TabPage({ title, note, actions, children }: TabPageProps) {
  const { report, score, dispatch, endGroup } = useReportEditor();
  const [live] = useState(() => createLiveStore({ report, score }));
  useLayoutEffect(() => live.set({ report, score }), [live, report, score]);
  const scope = useMemo(
    () => ({ reportId: report.id, dispatch, endGroup, live }),
    [report.id, dispatch, endGroup, live],
  );
  const page = useRef<HTMLElement>(null);
  const cards = Children.toArray(children);
  const drawn = useScreenful(page, cards.length, 1);
  return (
    <ReportScopeContext value={scope}>
      <section ref={page} className={classes.page} aria-label={title} aria-busy={drawn < cards.length}>
        <header className={classes.head}>
          <h1 className={classes.title}>{title}</h1>
          {note && <span className={classes.note}>{note}</span>}
          <span className={classes.grow} />
          {actions}
        </header>
        {cards.slice(0, drawn)}
      </section>
    </ReportScopeContext>
  );
}
