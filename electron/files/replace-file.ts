import { open, rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { hasErrorCode } from './system-error.ts';

/** A virus scanner or indexer lets go of a fresh file within a second; an open Word window does not. */
const RETRY_AFTER_MS = [50, 100, 200, 400, 800];

export interface RenameDeps {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const REAL_RENAME: RenameDeps = { rename, wait: setTimeout };

/** Renames `from` over `to`, trying again for about 1.5 s while something holds one of them. */
export async function renameWithRetry(from: string, to: string, deps: RenameDeps): Promise<void> {
  for (const pause of RETRY_AFTER_MS) {
    try {
      return await deps.rename(from, to);
    } catch (error) {
      if (!hasErrorCode(error, ['EBUSY', 'EPERM', 'EACCES'])) throw error;
      await deps.wait(pause);
    }
  }
  await deps.rename(from, to);
}

/** Forces a written file onto the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Forces a rename onto the disk. Windows cannot open a folder and does not need it: NTFS journals the rename. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
