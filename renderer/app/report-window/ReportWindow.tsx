import { useMediaQuery } from '@mantine/hooks';
import { useCallback } from 'react';
import { TAB_LABELS } from '../../../shared/report/paths.ts';
import { ErrorBoundary } from '../../components/error-boundary/ErrorBoundary.tsx';
import { useUnverifiedMarks } from '../../components/last-year/use-unverified-marks.ts';
import { useFollowingNotice } from '../../components/rich-text/use-following-notice.ts';
import { useSettings } from '../../components/settings-menu/settings-context.tsx';
import { TutorialBand } from '../../components/tutorial/TutorialBand.tsx';
import { useCommands } from '../../state/commands/use-commands.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { Rail } from './Rail.tsx';
import classes from './ReportWindow.module.css';
import { SaveFailureBar } from './SaveFailureBar.tsx';
import { SidePanel } from './SidePanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TabContent } from './TabContent.tsx';
import { TopBar } from './TopBar.tsx';
import { useMoveCaretToTarget } from './use-move-caret-to-target.ts';
import { useRememberPlace } from './use-remember-place.ts';
import { useSaveOnLeave } from './use-save-on-leave.ts';

/** Room for form and pages beside each other at any text size. */
const WIDE = '(min-width: 1600px)';

interface ReportWindowProps {
  onLeave: () => void;
  onRestartPractice: () => void;
}

/** The four zones of an open report: what, where, the work, what comes of it; and the truth below. */
export function ReportWindow({ onLeave, onRestartPractice }: ReportWindowProps) {
  const { tab } = useReportEditor();
  const { settings, change } = useSettings();
  const wide = useMediaQuery(WIDE);
  // Large type leaves little room for two things side by side; the clerk may still ask for both.
  const roomy = wide || settings.textSize === 'normal';
  const sideOpen = settings.sidePanel === 'auto' ? roomy : settings.sidePanel === 'open';
  const sideFits = tab !== 'checks' && tab !== 'preview';
  const work = useMoveCaretToTarget();
  useRememberPlace();
  useSaveOnLeave();
  useFollowingNotice();
  useUnverifiedMarks();
  const toggleSide = useCallback(
    () => change({ sidePanel: sideOpen ? 'closed' : 'open' }),
    [change, sideOpen],
  );
  useCommands({ sidePanel: { run: toggleSide, enabled: sideFits, checked: sideFits && sideOpen } });

  return (
    <div className={classes.window}>
      <div>
        <TopBar onLeave={onLeave} />
        <SaveFailureBar />
        <TutorialBand onRestart={onRestartPractice} />
      </div>
      <div className={classes.zones} data-side={sideFits ? (sideOpen ? 'open' : 'closed') : 'none'}>
        <Rail />
        <main className={classes.work} ref={work} key={tab} data-tab={tab}>
          <ErrorBoundary name={`“${TAB_LABELS[tab]}”页`}>
            <TabContent tab={tab} />
          </ErrorBoundary>
        </main>
        {sideFits ? <SidePanel open={sideOpen} onToggle={toggleSide} /> : null}
      </div>
      <StatusBar />
    </div>
  );
}
