import { rmSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import Database from 'better-sqlite3';
import * as z from 'zod';
import { AppError } from '../../shared/errors/app-error.ts';
import { chineseDateTime } from '../../shared/text/chinese-time.ts';
import { fromSqliteError, mappingSqliteErrors } from './sqlite-error.ts';

/** Who has a database open for writing. */
export interface Holder {
  readonly user: string;
  readonly computer: string;
  /** ISO 8601 in UTC */
  readonly since: string;
}

/** The right to write to a database, until it is released or the process ends, however it ends. */
export interface Claim {
  readonly release: () => void;
}

const holderRow = z.object({ user: z.string(), computer: z.string(), since: z.string() });

/** Someone else may take it between two of our steps; more often than this it is no accident. */
const TRIES = 5;

export function thisHolder(now: Date): Holder {
  return { user: userInfo().username, computer: hostname(), since: now.toISOString() };
}

/** `绩效自评.db` → `绩效自评.lock`, beside it. */
export function claimPath(databasePath: string): string {
  return join(dirname(databasePath), `${basename(databasePath, extname(databasePath))}.lock`);
}

/**
 * Claims a database for one process. The claim is a lock of the operating system on a small file beside the database
 * (SQLite's own, held by an open transaction), so none is left over after a crash or a power cut; the file says who
 * holds it.
 * @throws AppError DB_IN_USE with user, computer and since; FOLDER_NOT_FOUND, NO_WRITE_PERMISSION, DISK_FULL
 */
export function claimDatabase(databasePath: string, holder: Holder): Claim {
  const path = claimPath(databasePath);
  return mappingSqliteErrors(basename(path), () => {
    try {
      return claimFile(path, holder);
    } catch (error) {
      if (codeOf(error) !== 'DB_DAMAGED') throw error;
      // It holds nothing but a name, and a file that is no database cannot be locked by anyone.
      rmSync(path, { force: true });
      return claimFile(path, holder);
    }
  });
}

function claimFile(path: string, holder: Holder): Claim {
  const db = new Database(path, { timeout: 0 });
  try {
    // Nothing in this file is worth waiting for the disk: after a power cut it may be made anew.
    db.pragma('synchronous = OFF');
    hold(db, holder);
    return { release: () => void db.close() };
  } catch (error) {
    const other = codeOf(error) === 'DB_IN_USE' ? readHolder(db) : null;
    db.close();
    throw other ? inUseBy(other, error) : error;
  }
}

function inUseBy({ user, computer, since }: Holder, cause: unknown): AppError {
  return new AppError('DB_IN_USE', { user, computer, since: chineseDateTime(since) }, { cause });
}

/** Writes the name and takes the lock again at once; whoever came in between has the claim. */
function hold(db: Database.Database, holder: Holder): void {
  for (let tries = 0; tries < TRIES; tries += 1) {
    db.exec('BEGIN IMMEDIATE');
    db.exec(
      'CREATE TABLE IF NOT EXISTS holder (user TEXT NOT NULL, computer TEXT NOT NULL, since TEXT NOT NULL)',
    );
    db.exec('DELETE FROM holder');
    db.prepare('INSERT INTO holder VALUES (@user, @computer, @since)').run({ ...holder });
    db.exec('COMMIT');
    // Readers may look who it is; another writer is refused until this connection ends.
    db.exec('BEGIN IMMEDIATE');
    const found = readHolder(db);
    if (found && found.since === holder.since && found.computer === holder.computer) return;
    db.exec('ROLLBACK');
  }
  throw new AppError('DB_IN_USE');
}

function codeOf(error: unknown): string | null {
  const known = fromSqliteError(error, '');
  return known instanceof AppError ? known.code : null;
}

/** Null where nobody has written a name yet. */
function readHolder(db: Database.Database): Holder | null {
  const table = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'holder'").get();
  const parsed = holderRow.safeParse(table ? db.prepare('SELECT * FROM holder').get() : undefined);
  return parsed.success ? parsed.data : null;
}
