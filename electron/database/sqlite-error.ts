import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

/** By prefix: SQLITE_BUSY_SNAPSHOT and its like are kinds of SQLITE_BUSY. */
const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'DB_IN_USE'],
  ['SQLITE_LOCKED', 'DB_IN_USE'],
  ['SQLITE_READONLY', 'NO_WRITE_PERMISSION'],
  ['SQLITE_CANTOPEN', 'NO_WRITE_PERMISSION'],
  ['SQLITE_PERM', 'NO_WRITE_PERMISSION'],
  ['SQLITE_CORRUPT', 'DB_DAMAGED'],
  ['SQLITE_NOTADB', 'DB_DAMAGED'],
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_IOERR', 'WRITE_FAILED'],
];

/**
 * The expected failure behind a SqliteError, or the error itself where it can only be a bug of ours
 * (broken constraint, wrong SQL).
 */
export function fromSqliteError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = CODES.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  return code ? new AppError(code, { file }, { cause: error }) : error;
}

/** Runs `work`; a SqliteError leaves it as an AppError naming `file`. */
export function mappingSqliteErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fromSqliteError(error, file);
  }
}
