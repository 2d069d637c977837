import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { COMMANDS } from '../../../shared/commands/commands.ts';
import { ExportMenu } from '../../components/export/ExportMenu.tsx';
import { SettingsMenu } from '../../components/settings-menu/SettingsMenu.tsx';
import type { ReportEditor } from '../../state/report-editor.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { ImportMenu } from './ImportMenu.tsx';
import { ReportMenu } from './ReportMenu.tsx';
import classes from './TopBar.module.css';

/** What is being worked on, and what can be done with all of it. */
export function TopBar({ onLeave }: { onLeave: () => void }) {
  const { report, document, undo, redo, undoLabel, redoLabel } = useReportEditor();
  return (
    <Bar
      {...{ onLeave, undo, redo, undoLabel, redoLabel }}
      department={report.cover.departmentName}
      title={`${report.fiscalYear}年度${document.title}`}
    />
  );
}

interface BarProps extends Pick<ReportEditor, 'undo' | 'redo' | 'undoLabel' | 'redoLabel'> {
  department: string;
  title: string;
  onLeave: () => void;
}

/** Its menus and tooltips take longer to draw than a key may last, and few keys change what it says. */
const Bar = memo(function Bar(props: BarProps) {
  const { department, title, onLeave, undo, redo, undoLabel, redoLabel } = props;
  return (
    <header className={classes.bar}>
      <Tooltip label="返回报告列表">
        <ActionIcon aria-label="返回报告列表" onClick={onLeave} ml={-8}>
          <IconChevronLeft size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <span className={classes.department}>{department || '未填部门名称'}</span>
      <span className={classes.title}>{title}</span>
      <span className={classes.grow} />
      <HistoryButton
        command="undo"
        of={undoLabel}
        icon={<IconArrowBackUp size={16} stroke={1.7} aria-hidden />}
        onClick={undo}
      />
      <HistoryButton
        command="redo"
        of={redoLabel}
        icon={<IconArrowForwardUp size={16} stroke={1.7} aria-hidden />}
        onClick={redo}
      />
      <ReportMenu />
      <ImportMenu />
      <ExportMenu />
      <SettingsMenu />
    </header>
  );
});

interface HistoryButtonProps {
  command: 'undo' | 'redo';
  /** the step it would take, null when there is none */
  of: string | null;
  icon: ReactNode;
  onClick: () => void;
}

/** Stays reachable when there is nothing to do, so that its tooltip can say so. */
function HistoryButton({ command, of, icon, onClick }: HistoryButtonProps) {
  const { label, keys } = COMMANDS[command];
  return (
    <Tooltip label={of ? `${label}：${of}（${keys[0]}）` : `没有可以${label}的操作`}>
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        fz="sm"
        h={32}
        className={classes.history}
        leftSection={icon}
        data-disabled={of === null || undefined}
        aria-disabled={of === null}
        onClick={onClick}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
