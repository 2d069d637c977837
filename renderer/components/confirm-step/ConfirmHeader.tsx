import { Button } from '@mantine/core';
import classes from './ConfirmHeader.module.css';

interface ConfirmHeaderProps {
  readonly title: string;
  readonly fileName: string;
  /** what confirming does */
  readonly label: string;
  readonly writing: boolean;
  readonly disabled: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** The head of a confirm step: which file, which step, and the two ways out. */
export function ConfirmHeader(props: ConfirmHeaderProps) {
  const { title, fileName, label, writing, disabled, onCancel, onConfirm } = props;
  return (
    <div className={classes.header}>
      <h1 className={classes.title}>{title}</h1>
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
        <Button size="xs" fz="sm" h={32} loading={writing} disabled={disabled} onClick={onConfirm}>
          {label}
        </Button>
      </div>
    </div>
  );
}
