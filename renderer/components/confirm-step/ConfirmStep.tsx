import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ConfirmHeader } from './ConfirmHeader.tsx';
import classes from './ConfirmStep.module.css';

interface ConfirmStepProps {
  readonly title: string;
  readonly fileName: string;
  /** what of the file is looked at, such as 数字 */
  readonly subject: string;
  /** what confirming does */
  readonly label: string;
  readonly writing: boolean;
  readonly disabled: boolean;
  readonly onCancel: () => void;
  /** Escape, where it does not cancel at once */
  readonly onEscape?: () => void;
  readonly onConfirm: () => void;
  /** that nothing is written yet, and where the file stays */
  readonly notes: readonly [string, string];
  /** the file on the left, what becomes of the report on the right */
  readonly children: ReactNode;
}

/** The window-wide step between a chosen file and the report: nothing is written until it is confirmed. */
export function ConfirmStep(props: ConfirmStepProps) {
  const { title, fileName, subject, label, writing, disabled, notes, children } = props;
  const { onCancel, onEscape = onCancel, onConfirm } = props;
  return (
    <Modal.Root opened fullScreen onClose={() => !writing && onEscape()} padding={0}>
      <Modal.Content className={classes.content} aria-label={`核对《${fileName}》中的${subject}`}>
        <Modal.Body className={classes.body}>
          <ConfirmHeader
            title={title}
            fileName={fileName}
            label={label}
            writing={writing}
            disabled={disabled}
            onCancel={onCancel}
            onConfirm={onConfirm}
          />
          <div className={classes.zones}>{children}</div>
          <div className={classes.status}>
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
