import { Button } from '@mantine/core';
import classes from './ImportHeader.module.css';
import type { ImportSummary } from './plan/decisions.ts';

interface ImportHeaderProps {
  fileName: string;
  summary: ImportSummary;
  writing: boolean;
  canImport: boolean;
  onCancel: () => void;
  onImport: () => void;
}

/** Which file, which step, and the two ways out. */
export function ImportHeader({
  fileName,
  summary,
  writing,
  canImport,
  onCancel,
  onImport,
}: ImportHeaderProps) {
  const label =
    summary.open > 0
      ? `导入 ${summary.included} 项（${summary.open} 项待核对）`
      : `导入 ${summary.included} 项`;
  return (
    <div className={classes.header}>
      <h1 className={classes.title}>导入预算、决算表</h1>
      <span className={classes.file} title={fileName}>
        {fileName}
      </span>
      <ol className={classes.steps}>
        <li data-state="done">选文件</li>
        <li data-state="current" aria-current="step">
          核对
        </li>
        <li>完成</li>
      </ol>
      <div className={classes.ways}>
        <Button variant="default" size="xs" fz="sm" h={32} disabled={writing} onClick={onCancel}>
          取消
        </Button>
        <Button
          size="xs"
          fz="sm"
          h={32}
          loading={writing}
          disabled={!canImport || summary.open > 0}
          onClick={onImport}
        >
          {label}
        </Button>
      </div>
    </div>
  );
}
