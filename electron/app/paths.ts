import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** ASCII, so that no tool on an old PC stumbles over the data folder's name. */
const FOLDER = 'jixiao';

/**
 * Moves the data out of the roaming profile, which is copied at every log-on (engineering.md §5). Must run before
 * `ready`. In development JIXIAO_USER_DATA names another folder; a packaged app ignores it.
 */
export function moveToLocalDataFolder(): void {
  const folder = dataFolder();
  const session = join(folder, 'session');
  // Electron refuses a path that does not exist, as on the very first start.
  mkdirSync(session, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', session);
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
