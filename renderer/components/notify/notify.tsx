import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconX } from '@tabler/icons-react';
import { describeError } from '../../../shared/errors/catalog.ts';
import { toErrorDto } from '../../api/error-dto.ts';
import classes from './notify.module.css';

export interface NotifyAction {
  readonly label: string;
  readonly run: () => void;
}

const SHORT_MS = 6_000;
/** An action needs the time to be noticed, read and reached. */
const WITH_ACTION_MS = 12_000;

/** Says that something was done, with at most one thing to do about it. @returns what `withdrawNotice` takes */
export function notifyDone(text: string, action?: NotifyAction): string {
  const id = crypto.randomUUID();
  const run = (chosen: NotifyAction) => () => {
    notifications.hide(id);
    chosen.run();
  };
  notifications.show({
    id,
    color: 'green',
    icon: <IconCheck size={16} aria-hidden />,
    autoClose: action ? WITH_ACTION_MS : SHORT_MS,
    closeButtonProps: { 'aria-label': '关闭提示' },
    message: (
      <span className={classes.line}>
        <span>{text}</span>
        {action ? (
          <Button size="compact-sm" variant="light" className={classes.button} onClick={run(action)}>
            {action.label}
          </Button>
        ) : null}
      </span>
    ),
  });
  return id;
}

/** Takes a message back before its time, when what it offers no longer holds. */
export function withdrawNotice(id: string): void {
  notifications.hide(id);
}

/** Says what failed, whether the data is safe and what to do. Stays until it is closed. */
export function notifyError(error: unknown): void {
  const text = describeError(toErrorDto(error));
  notifications.show({
    color: 'red',
    icon: <IconX size={16} aria-hidden />,
    autoClose: false,
    closeButtonProps: { 'aria-label': '关闭提示' },
    title: text.title,
    role: 'alert',
    message: (
      <>
        <div>{text.message}</div>
        <div className={classes.action}>{text.action}</div>
      </>
    ),
  });
}
