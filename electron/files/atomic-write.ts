import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import { writeError } from './file-error.ts';
import { REAL_RENAME, type RenameDeps, renameWithRetry, syncFolder } from './replace-file.ts';
import { hasErrorCode } from './system-error.ts';

/** What is done to the disk, replaceable so that locks and full disks can be tested anywhere. */
export interface WriteDeps extends RenameDeps {
  readonly open: (path: string, flags: string) => Promise<WritableFile>;
}

interface WritableFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface WriteOptions extends Partial<WriteDeps> {
  /** is given what lies on the disk before it takes the target's place; what it throws is thrown on */
  readonly check?: (written: Uint8Array) => Promise<void>;
}

const REAL: WriteDeps = { ...REAL_RENAME, open };

/**
 * Writes a whole file or nothing: under `target` there is the old content or the new, never half of it, and
 * when this returns it is on the disk. Whether a present file may be replaced is for the caller to have asked.
 * Throws FOLDER_NOT_FOUND, NO_WRITE_PERMISSION, FILE_IN_USE, DISK_FULL, FILE_IS_DIRECTORY, WRITE_FAILED.
 */
export async function writeFileAtomically(
  target: string,
  bytes: Uint8Array,
  { check, ...changed }: WriteOptions = {},
): Promise<void> {
  const deps = { ...REAL, ...changed };
  const folder = dirname(resolve(target));
  const place = { file: basename(target), folder: basename(folder) };
  if (await isDirectory(target)) throw new AppError('FILE_IS_DIRECTORY', { file: place.file });
  // Same folder, so that the rename stays on one disk; a short name, so that it fits wherever the target does.
  const unfinished = join(folder, `.${randomUUID()}.tmp`);
  let creating = true;
  try {
    await writeNew(unfinished, bytes, deps);
    creating = false;
    await check?.(await readFile(unfinished));
    await renameWithRetry(unfinished, target, deps);
    await syncFolder(folder);
  } catch (error) {
    await rm(unfinished, { force: true }).catch((leftover: unknown) => {
      // Where even the folder is unreachable, the first error is the one to tell.
      if (!hasErrorCode(leftover, ['ENOTDIR', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EIO'])) throw leftover;
    });
    throw writeError(error, { ...place, creating });
  }
}

async function writeNew(path: string, bytes: Uint8Array, deps: WriteDeps): Promise<void> {
  const file = await deps.open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    // Not there yet, or not to be seen: the write itself will tell.
    if (hasErrorCode(error, ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EBUSY'])) return false;
    throw writeError(error, { file: basename(path), folder: basename(dirname(path)), creating: true });
  }
}
