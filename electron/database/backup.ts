import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import { writeError } from '../files/file-error.ts';
import { REAL_RENAME, renameWithRetry, syncFile, syncFolder } from '../files/replace-file.ts';
import { closeDatabase, openDatabase, schemaVersion } from './connection.ts';
import { shmPath, walPath } from './database-file.ts';
import type { ReadableDb } from './handles.ts';
import { fromSqliteError } from './sqlite-error.ts';
import { databaseName } from './statement.ts';
import { countUnreadableBodies } from './unreadable-bodies.ts';

/**
 * Writes a complete copy of an open database to `to`, replacing a file of that name. The copy is one file without
 * sidecars; it is opened and checked before it gets its name. Never a file copy: that would miss the -wal file.
 * Throws FOLDER_NOT_FOUND, NO_WRITE_PERMISSION, FILE_IN_USE, FILE_IS_DIRECTORY, DISK_FULL, DB_DAMAGED.
 */
export async function backupDatabase(db: ReadableDb, to: string): Promise<void> {
  const file = basename(to);
  const folder = dirname(resolve(to));
  refuseTarget(db, to, file, folder);
  const partial = `${to}.partial`;
  try {
    await rm(partial, { force: true });
    copyInto(db, resolve(partial), file);
    checkCopy(db, partial);
    await syncFile(partial);
    await renameWithRetry(partial, to, REAL_RENAME);
    await syncFolder(folder);
  } catch (error) {
    await rm(partial, { force: true });
    throw writeError(error, { file, folder: basename(folder), creating: false });
  }
}

function refuseTarget(db: ReadableDb, to: string, file: string, folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AppError('FOLDER_NOT_FOUND', { folder: basename(folder) });
  }
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AppError('FILE_IS_DIRECTORY', { file });
  }
  // Replacing the open database, or a sidecar of it, by its own backup would lose what is written meanwhile.
  const own = db.memory ? [] : [db.name, walPath(db.name), shmPath(db.name)];
  if (own.some((path) => isSameFile(path, to))) throw new AppError('FILE_IN_USE', { file });
}

/** By identity, since one file can have several spellings: links, letter case, `.` and `..`. */
function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

function copyInto(db: ReadableDb, path: string, file: string): void {
  try {
    db.prepare('VACUUM INTO ?').run(path);
  } catch (error) {
    // A broken page number makes SQLite say that the disk is full, so the source is asked first.
    if (!isSound(db)) throw new AppError('DB_DAMAGED', { file: databaseName(db) }, { cause: error });
    throw fromSqliteError(error, file);
  }
}

function isSound(db: ReadableDb): boolean {
  try {
    return db.pragma('integrity_check(1)', { simple: true }) === 'ok' && countUnreadableBodies(db) === 0;
  } catch (error) {
    const known = fromSqliteError(error, databaseName(db));
    if (known instanceof AppError && known.code === 'DB_DAMAGED') return false;
    throw known;
  }
}

function checkCopy(source: ReadableDb, path: string): void {
  const copy = openDatabase(path, { readonly: true });
  try {
    if (!isSound(copy) || schemaVersion(copy) !== schemaVersion(source)) {
      throw new AppError('DB_DAMAGED', { file: databaseName(source) });
    }
  } finally {
    closeDatabase(copy);
  }
}
