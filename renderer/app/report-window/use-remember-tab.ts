import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '../../components/settings-menu/settings-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** The next report opens on the tab the clerk worked on last. */
export function useRememberTab(): void {
  const { tab } = useReportEditor();
  const { settings, change } = useSettings();
  const remember = useEffectEvent(() => {
    if (settings.lastTab !== tab) change({ lastTab: tab });
  });
  useEffect(() => {
    if (tab) remember();
  }, [tab]);
}
