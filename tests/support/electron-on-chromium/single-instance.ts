import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Notify = (argv: string[], workingDirectory: string) => void;
const lockPath = (folder: string) => join(folder, 'stand-in.lock');
const messagePath = (folder: string) => join(folder, 'stand-in.second');
/** Windows has no such signal: there the first instance is not told of the second. */
const wakeUp = process.platform === 'win32' ? null : 'SIGUSR2';

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process: its lock is a leftover of a crash.
    return false;
  }
}

/**
 * Takes the lock on a data folder, or wakes the process that has it.
 * @param notify called in the first instance when a second one starts; null only asks whether the lock is held
 * @returns true when this process holds the lock
 */
export function takeInstanceLock(folder: string, notify: Notify | null): boolean {
  const holder = Number(readIfThere(lockPath(folder)));
  if (notify === null) return holder === process.pid;
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    writeFileSync(messagePath(folder), JSON.stringify({ argv: process.argv, folder: process.cwd() }));
    if (wakeUp) process.kill(holder, wakeUp);
    return false;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(lockPath(folder), String(process.pid));
  if (wakeUp) {
    process.removeAllListeners(wakeUp).on(wakeUp, () => {
      const { argv, folder: from } = JSON.parse(readFileSync(messagePath(folder), 'utf8'));
      notify(argv, from);
    });
  }
  return true;
}

/** Gives the lock back, if this process has it. */
export function releaseInstanceLock(folder: string): void {
  if (takeInstanceLock(folder, null)) rmSync(lockPath(folder), { force: true });
}
