import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { tabCommand } from '../../../shared/commands/commands.ts';
import { ariaKeys } from '../../../shared/commands/keys.ts';
import { TAB_LABELS, TABS, type TabId } from '../../../shared/report/paths.ts';
import { type TabMark, tabMarks } from '../../state/missing.ts';
import type { ReportEditor } from '../../state/report-editor.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import classes from './Rail.module.css';

/** Where the clerk is, and what is missing where. */
export function Rail() {
  const { tab, showTab, checks, score } = useReportEditor();
  const marks = useMemo(() => tabMarks(checks, score), [checks, score]);
  return <Tabs current={tab} marks={marks} showTab={showTab} />;
}

interface TabsProps {
  current: TabId;
  marks: Record<TabId, TabMark>;
  showTab: ReportEditor['showTab'];
}

const Tabs = memo(function Tabs({ current, marks, showTab }: TabsProps) {
  return (
    <nav className={classes.rail} aria-label="报告各部分">
      {TABS.map((tab) => (
        <UnstyledButton
          key={tab}
          className={classes.tab}
          data-guide={tabCommand(tab)}
          data-apart={tab === 'checks' || undefined}
          aria-current={tab === current ? 'page' : undefined}
          aria-keyshortcuts={ariaKeys(tabCommand(tab))}
          onClick={() => showTab(tab)}
        >
          <span className={classes.label}>{TAB_LABELS[tab]}</span>
          <Mark mark={marks[tab]} />
        </UnstyledButton>
      ))}
    </nav>
  );
});

function Mark({ mark }: { mark: TabMark }) {
  switch (mark.kind) {
    case 'none':
      return null;
    case 'complete':
      return <IconCheck size={15} stroke={2} className={classes.complete} aria-label="已齐全" role="img" />;
    case 'missing':
      return <Count kind="missing" count={mark.count} label={`缺 ${mark.count} 项`} />;
    case 'errors':
      return <Count kind="errors" count={mark.count} label={`${mark.count} 处错误`} />;
  }
}

function Count({ kind, count, label }: { kind: 'missing' | 'errors'; count: number; label: string }) {
  return (
    <span className={classes.count} data-kind={kind} title={label} role="img" aria-label={label}>
      {count > 99 ? '99+' : count}
    </span>
  );
}
