import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconTableImport } from '@tabler/icons-react';
import { ExportMenu } from '../../components/export/ExportMenu.tsx';
import { useImportWorkbook } from '../../components/import-dialog/import-context.tsx';
import { SettingsMenu } from '../../components/settings-menu/SettingsMenu.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import classes from './TopBar.module.css';

/** What is being worked on, and what can be done with all of it. */
export function TopBar({ onLeave }: { onLeave: () => void }) {
  const { report, document, undo, redo, undoLabel, redoLabel } = useReportEditor();
  const { start, reading } = useImportWorkbook();
  return (
    <header className={classes.bar}>
      <Tooltip label="返回报告列表">
        <ActionIcon aria-label="返回报告列表" onClick={onLeave} ml={-8}>
          <IconChevronLeft size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <span className={classes.department}>{report.cover.departmentName || '未填部门名称'}</span>
      <span className={classes.title}>
        {report.fiscalYear}年度 {document.title}
      </span>
      <span className={classes.grow} />
      <Tooltip label={undoLabel ? `撤销：${undoLabel}（Ctrl+Z）` : '没有可以撤销的操作'}>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          fz="sm"
          h={32}
          leftSection={<IconArrowBackUp size={16} stroke={1.7} aria-hidden />}
          data-disabled={undoLabel === null || undefined}
          aria-disabled={undoLabel === null}
          onClick={undo}
        >
          撤销
        </Button>
      </Tooltip>
      <Tooltip label={redoLabel ? `重做：${redoLabel}（Ctrl+Y）` : '没有可以重做的操作'}>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          fz="sm"
          h={32}
          leftSection={<IconArrowForwardUp size={16} stroke={1.7} aria-hidden />}
          data-disabled={redoLabel === null || undefined}
          aria-disabled={redoLabel === null}
          onClick={redo}
        >
          重做
        </Button>
      </Tooltip>
      <Tooltip label="从预算、决算表格导入数字">
        <Button
          variant="default"
          size="xs"
          fz="sm"
          h={32}
          leftSection={<IconTableImport size={16} stroke={1.7} aria-hidden />}
          loading={reading}
          onClick={start}
        >
          导入
        </Button>
      </Tooltip>
      <ExportMenu />
      <SettingsMenu />
    </header>
  );
}
