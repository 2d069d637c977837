import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { lazy, memo, Suspense, useCallback } from 'react';
import type { CheckReport, Finding } from '../../../shared/checks/rule.ts';
import type { Settings } from '../../../shared/contract/settings.contract.ts';
import type { TabId } from '../../../shared/report/paths.ts';
import { ErrorBoundary } from '../../components/error-boundary/ErrorBoundary.tsx';
import { FindingList } from '../../components/findings/FindingList.tsx';
import { PreviewPages } from '../../components/preview-pages/PreviewPages.tsx';
import { useSettings } from '../../components/settings-menu/settings-context.tsx';
import { tabOfFinding } from '../../state/missing.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import classes from './SidePanel.module.css';
import { useEditedPlace } from './use-edited-place.ts';

interface SidePanelProps {
  open: boolean;
  onToggle: () => void;
}

const LastYearPanel = lazy(() =>
  import('../../components/last-year/LastYearPanel.tsx').then((m) => ({ default: m.LastYearPanel })),
);

/** Beside the work: the printed report, what the checks say of this tab, or last year's text for it. */
export function SidePanel({ open, onToggle }: SidePanelProps) {
  const { document, checks, tab, goTo } = useReportEditor();
  const { settings, change } = useSettings();
  const view = settings.sideView;
  const edited = useEditedPlace(tab);
  const show = useCallback((sideView: SideView) => change({ sideView }), [change]);
  if (!open) {
    return (
      <aside className={classes.closed}>
        <Toggle open={open} onToggle={onToggle} />
      </aside>
    );
  }
  return (
    <aside className={classes.panel} aria-label="预览和检查">
      <Head view={view} findings={checks.findings.length} onView={show} onToggle={onToggle} />
      <ErrorBoundary name="右侧">
        {view === 'preview' && (
          <PreviewPages document={document} onOpenPath={goTo} tab={tab} edited={edited} />
        )}
        {view === 'checks' && <TabFindings checks={checks} tab={tab} />}
        {view === 'lastYear' && (
          <Suspense fallback={null}>
            <LastYearPanel />
          </Suspense>
        )}
      </ErrorBoundary>
    </aside>
  );
}

type SideView = Settings['sideView'];

interface HeadProps {
  view: SideView;
  /** how many the checks have found */
  findings: number;
  onView: (view: SideView) => void;
  onToggle: () => void;
}

const Head = memo(function Head({ view, findings, onView, onToggle }: HeadProps) {
  return (
    <div className={classes.head}>
      <SegmentedControl
        size="xs"
        value={view}
        onChange={onView}
        data={[
          { value: 'preview', label: '预览' },
          { value: 'checks', label: `检查 ${findings}` },
          { value: 'lastYear', label: '去年' },
        ]}
      />
      <span className={classes.grow} />
      <Toggle open onToggle={onToggle} />
    </div>
  );
});

const Toggle = memo(function Toggle({ open, onToggle }: SidePanelProps) {
  const label = open ? '收起右侧' : '展开预览和检查';
  return (
    <Tooltip label={label} position="left">
      <ActionIcon aria-label={label} aria-expanded={open} onClick={onToggle}>
        {open ? (
          <IconLayoutSidebarRightCollapse size={18} stroke={1.6} />
        ) : (
          <IconLayoutSidebarRightExpand size={18} stroke={1.6} />
        )}
      </ActionIcon>
    </Tooltip>
  );
});

function TabFindings({ checks, tab }: { checks: CheckReport; tab: TabId }) {
  const here = checks.findings.filter((finding) => tabOfFinding(finding) === tab);
  const elsewhere = checks.findings.filter((finding) => tabOfFinding(finding) !== tab);
  return (
    <div className={classes.findings}>
      <FindingGroup title="本页" findings={here} empty="本页没有发现问题。" />
      <FindingGroup title="其他页" findings={elsewhere} empty="其他页没有发现问题。" />
    </div>
  );
}

function FindingGroup(props: { title: string; findings: readonly Finding[]; empty: string }) {
  const { title, findings, empty } = props;
  return (
    <section className={classes.group}>
      <h2 className={classes.groupTitle}>
        {title} {findings.length > 0 ? findings.length : ''}
      </h2>
      {findings.length > 0 ? (
        <FindingList findings={findings} compact />
      ) : (
        <p className={classes.empty}>{empty}</p>
      )}
    </section>
  );
}
