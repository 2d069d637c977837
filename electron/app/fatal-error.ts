import { dialog } from 'electron';
import { AppError } from '../../shared/errors/app-error.ts';
import { describeError } from '../../shared/errors/catalog.ts';
import type { Log } from '../services/ports.ts';

/** A start-up that cannot go on: one native dialog in plain Chinese before any window. The caller ends the program. */
export function tellStartFailure(error: unknown, log: Log): void {
  const expected =
    error instanceof AppError ? error : new AppError('INTERNAL', { ref: log.bug(error) }, { cause: error });
  const { title, message, action } = describeError(expected);
  dialog.showErrorBox(title, `${message}\n${action}`);
}
