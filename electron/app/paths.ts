import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { AppError } from '../../shared/errors/app-error.ts';

/** ASCII, so that no tool on an old PC stumbles over the data folder's name. */
const FOLDER = 'jixiao';

/**
 * Moves the data out of the roaming profile, which is copied at every log-on. Must run before
 * `ready`. In development JIXIAO_USER_DATA names another folder; a packaged app ignores it.
 * @throws AppError NO_WRITE_PERMISSION
 */
export function moveToLocalDataFolder(): void {
  const folder = dataFolder();
  const session = join(folder, 'session');
  // Electron refuses a path that does not exist, as on the very first start.
  makeFolder(session);
  app.setPath('userData', folder);
  app.setPath('sessionData', session);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new AppError('NO_WRITE_PERMISSION', { file: FOLDER }, { cause: error });
  }
}

function dataFolder(): string {
  const override = process.env.JIXIAO_USER_DATA;
  if (override && !app.isPackaged) return override;
  const local = process.env.LOCALAPPDATA;
  return process.platform === 'win32' && local ? join(local, FOLDER) : join(app.getPath('appData'), FOLDER);
}

export function databasePath(): string {
  return join(app.getPath('userData'), '绩效自评.db');
}
