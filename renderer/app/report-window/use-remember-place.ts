import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '../../components/settings-menu/settings-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** The next start offers this report again, and reports open on the tab the clerk worked on last. */
export function useRememberPlace(): void {
  const { tab, report } = useReportEditor();
  const { settings, change } = useSettings();
  const { id } = report;
  const remember = useEffectEvent(() => {
    if (settings.lastTab !== tab || settings.lastReport !== id) change({ lastTab: tab, lastReport: id });
  });
  useEffect(() => {
    if (tab && id) remember();
  }, [tab, id]);
}
