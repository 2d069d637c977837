import { useEffect, useRef } from 'react';
import { changedFigurePlaces } from '../../../shared/report/search/live-figures.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyDone, withdrawNotice } from '../notify/notify.tsx';

/** Says, once for every change of the figures, how many places of the text followed it. */
export function useFollowingNotice(): void {
  const { report, score } = useReportEditor();
  const before = useRef(report.figures);
  const notice = useRef<string | null>(null);
  useEffect(() => {
    const old = before.current;
    before.current = report.figures;
    if (old === report.figures) return;
    const places = changedFigurePlaces(report, score, old);
    if (notice.current) withdrawNotice(notice.current);
    notice.current = places > 0 ? notifyDone(`表中的数改了，文中 ${places} 处跟着变了。`) : null;
  }, [report, score]);
}
