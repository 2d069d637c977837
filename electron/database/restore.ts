import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import { writeError } from '../files/file-error.ts';
import {
  REAL_RENAME,
  type RenameDeps,
  renameWithRetry,
  syncFile,
  syncFolder,
} from '../files/replace-file.ts';
import { backupDatabase } from './backup.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import { shmPath, walPath } from './database-file.ts';
import { safetyCopyPath } from './safety-copy.ts';
import { mappingSqliteErrors } from './sqlite-error.ts';
import { type Verification, verifyDatabase } from './verify.ts';

export interface Restored {
  /** reports now in the database, those in the recycle bin included */
  readonly reports: number;
  /** the copy of what was there before, beside the database; null when there was nothing */
  readonly keptAs: string | null;
}

/**
 * Puts a backup in the place of a closed database. What is there now, even a damaged file, is first kept beside it
 * under a readable name; on failure it stays in place. An older backup is to be migrated by whoever opens it next.
 * Throws DB_NOT_FOUND, BACKUP_INVALID, DB_NEWER_THAN_APP, DB_NOT_OURS, DB_IN_USE, and what writing throws.
 */
export async function restoreDatabase(
  path: string,
  from: string,
  now: Date,
  deps: RenameDeps = REAL_RENAME,
): Promise<Restored> {
  const { reports } = verifyBackup(from);
  const file = basename(path);
  const folder = dirname(resolve(path));
  const staged = `${path}.restoring`;
  try {
    await copyDatabase(from, staged);
    const kept = await keepPresent(path, safetyCopyPath(path, '恢复前', now));
    await swapIn(staged, path, kept, deps);
    await syncFolder(folder);
    return { reports, keptAs: kept ? shownAs(kept) : null };
  } catch (error) {
    rmSync(staged, { force: true });
    throw writeError(error, { file, folder: basename(folder), creating: false });
  }
}

function verifyBackup(from: string): Verification {
  const invalid = (cause: unknown) => new AppError('BACKUP_INVALID', { file: basename(from) }, { cause });
  try {
    const verification = verifyDatabase(from);
    if (!verification.ok) throw invalid(verification.problems);
    return verification;
  } catch (error) {
    const unusable = error instanceof AppError && ['DB_DAMAGED', 'DB_NOT_OURS'].includes(error.code);
    throw unusable ? invalid(error) : error;
  }
}

async function copyDatabase(from: string, to: string): Promise<void> {
  const db = openDatabase(from, { readonly: true });
  try {
    await backupDatabase(db, to);
  } finally {
    closeDatabase(db);
  }
}

interface Kept {
  readonly path: string;
  /** the present file cannot be read as a database and was kept byte for byte, with its -wal file */
  readonly damaged: boolean;
}

/** A database that had lost all but its -wal file was kept as that file alone. */
function shownAs(kept: Kept): string {
  return existsSync(kept.path) ? kept.path : walPath(kept.path);
}

async function keepPresent(path: string, keep: string): Promise<Kept | null> {
  if (!existsSync(path) && !existsSync(walPath(path))) return null;
  try {
    await settleAndCopy(path, keep);
    return { path: keep, damaged: false };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'DB_DAMAGED') throw error;
    if (existsSync(path)) await copyBytes(path, keep);
    if (existsSync(walPath(path))) await copyBytes(walPath(path), walPath(keep));
    return { path: keep, damaged: true };
  }
}

/** Folds the -wal file in, so that the database is one file; nobody else can have it open when that succeeds. */
async function settleAndCopy(path: string, keep: string): Promise<void> {
  const db = openDatabase(path, { mustExist: true });
  try {
    mappingSqliteErrors(basename(path), () => db.pragma('journal_mode = DELETE'));
    await backupDatabase(db, keep);
  } finally {
    closeDatabase(db);
  }
}

async function copyBytes(from: string, to: string): Promise<void> {
  copyFileSync(from, to);
  await syncFile(to);
}

/** The rename is the moment of restoring: before it the old database is in place, after it the new one. */
async function swapIn(staged: string, path: string, kept: Kept | null, deps: RenameDeps): Promise<void> {
  try {
    // A -wal file left behind would be replayed into the restored database and ruin it.
    rmSync(walPath(path), { force: true });
    rmSync(shmPath(path), { force: true });
    await renameWithRetry(staged, path, deps);
  } catch (error) {
    if (kept?.damaged && existsSync(walPath(kept.path))) copyFileSync(walPath(kept.path), walPath(path));
    if (kept && !kept.damaged) rmSync(kept.path, { force: true });
    throw error;
  }
}
