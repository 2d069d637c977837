import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors/app-error.ts';
import { APPLICATION_ID, createDatabaseFile, hasPendingWal, readDatabaseHeader } from './database-file.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';
import { mappingSqliteErrors } from './sqlite-error.ts';
import { countUnreadableBodies } from './unreadable-bodies.ts';

/** Long enough for a backup's or another window's commit, short enough not to look like a hang. */
const BUSY_TIMEOUT_MS = 2_000;

/**
 * Opens a database of ours; `readonly` never creates or changes one. Otherwise a missing file is created empty
 * (version 0, to be migrated) unless `mustExist` is set. A file that is refused stays byte for byte as it was.
 * Throws DB_NOT_FOUND, DB_NOT_OURS, DB_DAMAGED, DB_NEWER_THAN_APP, DB_IN_USE, FILE_IS_DIRECTORY,
 * FILE_UNREADABLE, FOLDER_NOT_FOUND, NO_WRITE_PERMISSION.
 */
export function openDatabase(path: string, options: { readonly: true }): ReadableDb;
export function openDatabase(path: string, options?: { mustExist?: boolean }): WritableDb;
export function openDatabase(
  path: string,
  options: { readonly?: boolean; mustExist?: boolean } = {},
): ReadableDb {
  const file = basename(path);
  const readonly = options.readonly ?? false;
  if (!isAcceptableFile(path, file)) {
    if (readonly || options.mustExist) throw new AppError('DB_NOT_FOUND', { file });
    createDatabaseFile(path);
  }
  return mappingSqliteErrors(file, () => {
    const pending = hasPendingWal(path);
    // Closing a writer folds the -wal file into the database, so a newer file must be refused by a reader.
    if (pending) closeDatabase(connect(path, file, true));
    const db = connect(path, file, readonly);
    if (pending && !readonly) checkAfterUncleanExit(db, file);
    // safe: `connect` has checked the file and set the pragmas these types promise
    return db as ReadableDb;
  });
}

/** A database in memory, empty (version 0), for work that stores nothing. */
export function openMemoryDatabase(): WritableDb {
  const db = new Database(':memory:');
  db.pragma(`application_id = ${APPLICATION_ID}`);
  configure(db, false);
  // safe: a fresh writable database of ours with the pragmas set
  return db as WritableDb;
}

/** Closes a connection; a writer first lets SQLite refresh its statistics. Closing twice is harmless. */
export function closeDatabase(db: Database.Database): void {
  if (!db.open) return;
  try {
    if (!db.readonly) db.pragma('optimize');
  } catch (error) {
    // Statistics are a courtesy: a full disk or a damaged page must not hide why the caller is closing.
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    db.close();
  }
}

/** False when there is no file; throws for one that must not be opened. */
function isAcceptableFile(path: string, file: string): boolean {
  const header = readDatabaseHeader(path);
  if (!header) {
    // A -wal file alone means that its database was taken away: an empty new one would bury what it holds.
    if (hasPendingWal(path)) throw new AppError('DB_DAMAGED', { file });
    return false;
  }
  refuseForeign(header.applicationId, file);
  refuseNewer(header.userVersion);
  return true;
}

function connect(path: string, file: string, readonly: boolean): Database.Database {
  const db = new Database(path, { readonly, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    refuseForeign(Number(db.pragma('application_id', { simple: true })), file);
    refuseNewer(schemaVersion(db));
    configure(db, readonly);
    // the first real read: a damaged schema shows here and not in the middle of the clerk's work
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function configure(db: Database.Database, readonly: boolean): void {
  // Schema text of a file from elsewhere must not be able to call functions with side effects.
  db.pragma('trusted_schema = OFF');
  if (readonly) return;
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
}

function checkAfterUncleanExit(db: Database.Database, file: string): void {
  if (db.pragma('quick_check(1)', { simple: true }) === 'ok' && countUnreadableBodies(db) === 0) return;
  db.close();
  throw new AppError('DB_DAMAGED', { file });
}

function refuseForeign(applicationId: number, file: string): void {
  if (applicationId !== APPLICATION_ID) throw new AppError('DB_NOT_OURS', { file });
}

function refuseNewer(found: number): void {
  if (found > SCHEMA_VERSION) {
    throw new AppError('DB_NEWER_THAN_APP', { found, supported: SCHEMA_VERSION });
  }
}

/** The version of the last migration applied to the file; 0 for one without tables. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
