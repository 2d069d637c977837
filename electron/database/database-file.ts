import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors/app-error.ts';
import { hasErrorCode, systemErrorCode } from '../files/system-error.ts';
import { mappingSqliteErrors } from './sqlite-error.ts';

/** “JXZP”, written into every file of ours so that a foreign SQLite file is never taken for one. */
export const APPLICATION_ID = 0x4a585a50;

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

export interface DatabaseHeader {
  readonly applicationId: number;
  /** As of the last checkpoint: a newer value may still wait in the -wal file. */
  readonly userVersion: number;
}

/** The journal that SQLite keeps beside a database in WAL mode. */
export function walPath(path: string): string {
  return `${path}-wal`;
}

/** The shared-memory index beside a database in WAL mode; it holds nothing of its own. */
export function shmPath(path: string): string {
  return `${path}-shm`;
}

/** True when changes wait in the -wal file: another connection is open, or the last one ended uncleanly. */
export function hasPendingWal(path: string): boolean {
  return (statSync(walPath(path), { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * Reads the SQLite header without SQLite, so that a refused file is not touched at all; null when there is no file.
 * Offsets 60 and 68: https://www.sqlite.org/fileformat2.html#the_database_header
 * Throws FILE_IS_DIRECTORY, FILE_UNREADABLE, DB_DAMAGED (empty, cut off, or no SQLite file).
 */
export function readDatabaseHeader(path: string): DatabaseHeader | null {
  const file = basename(path);
  const header = readStart(path, file);
  if (header === null) return null;
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new AppError('DB_DAMAGED', { file });
  }
  return { applicationId: header.readInt32BE(68), userVersion: header.readInt32BE(60) };
}

function readStart(path: string, file: string): Buffer | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  if (stat.isDirectory()) throw new AppError('FILE_IS_DIRECTORY', { file });
  try {
    const descriptor = openSync(path, 'r');
    try {
      const buffer = Buffer.alloc(HEADER_BYTES);
      return buffer.subarray(0, readSync(descriptor, buffer, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    throw new AppError('FILE_UNREADABLE', { file }, { cause: error });
  }
}

/**
 * Creates an empty database file of ours. It appears under its name only when complete, so an empty or cut-off
 * file under that name is always damage and never a half-made new one.
 * Throws FOLDER_NOT_FOUND, NO_WRITE_PERMISSION, DISK_FULL.
 */
export function createDatabaseFile(path: string): void {
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AppError('FOLDER_NOT_FOUND', { folder: basename(folder) });
  }
  const unfinished = `${path}.${randomUUID()}.new`;
  try {
    mappingSqliteErrors(basename(path), () => {
      const db = new Database(unfinished);
      try {
        db.pragma(`application_id = ${APPLICATION_ID}`);
      } finally {
        db.close();
      }
    });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (hasErrorCode(error, ['EACCES', 'EPERM', 'EROFS'])) {
      throw new AppError('NO_WRITE_PERMISSION', { file: basename(path) }, { cause: error });
    }
    throw error;
  }
}
