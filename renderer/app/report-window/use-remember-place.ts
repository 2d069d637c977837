import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '../../components/settings-menu/settings-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** The next start offers this report again, and reports open on the tab the clerk worked on last. */
export function useRememberPlace(): void {
  const { tab, report } = useReportEditor();
  const { lastPlace, remember } = useSettings();
  const { id } = report;
  const keep = useEffectEvent(() => {
    const { lastTab, lastReport } = lastPlace();
    if (lastTab !== tab || lastReport !== id) remember({ lastTab: tab, lastReport: id });
  });
  useEffect(() => {
    if (tab && id) keep();
  }, [tab, id]);
}
