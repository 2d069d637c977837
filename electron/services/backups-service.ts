import { basename } from 'node:path';
import type { TestedBackup } from '../../shared/contract/safety.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { chineseDay } from '../../shared/text/chinese-time.ts';
import { backupDatabase } from '../database/backup.ts';
import {
  type BackupFile,
  dropOldBackups,
  freeBackupPath,
  listBackupFiles,
} from '../database/backup-folder.ts';
import { closeDatabase, openDatabase, schemaVersion } from '../database/connection.ts';
import type { ReadableDb } from '../database/handles.ts';
import { listReports, type ReportRecord } from '../database/repositories/reports-repo.ts';
import { verifyDatabase } from '../database/verify.ts';
import type { ServiceContext } from './context.ts';

/** Writes a complete copy of all data to `path` and reads the whole copy back. @throws AppError as writing does */
export async function writeBackup({ db }: ServiceContext, path: string): Promise<TestedBackup> {
  await backupDatabase(db, path);
  return testBackup(path);
}

/** Reads a whole backup back, as restoring would, and changes nothing. @throws AppError what opening it throws */
export function testBackup(path: string): TestedBackup {
  return { fileName: basename(path), ...plain(verifyDatabase(path)) };
}

function plain({ ok, reports, problems }: ReturnType<typeof verifyDatabase>) {
  return { ok, reports, problems: [...problems] };
}

/** Makes a backup in the program's own backup folder; there is always room for one more. */
export async function backUpNow(
  context: ServiceContext,
  folder: string,
  kind: BackupFile['kind'],
): Promise<{ path: string; tested: TestedBackup }> {
  const path = freeBackupPath(folder, context.now(), kind);
  const tested = await writeBackup(context, path);
  dropOldBackups(folder);
  return { path, tested };
}

/** The day's automatic backup; null when the day has one, or when there is nothing to lose yet. */
export async function automaticBackup(context: ServiceContext, folder: string): Promise<TestedBackup | null> {
  if (isBackedUp(folder, context.now()) || !hasReports(context.db)) return null;
  return (await backUpNow(context, folder, 'automatic')).tested;
}

function isBackedUp(folder: string, now: Date): boolean {
  const newest = listBackupFiles(folder).find(({ kind }) => kind === 'automatic');
  return newest !== undefined && chineseDay(new Date(newest.takenAt)) === chineseDay(now);
}

function hasReports(db: ReadableDb): boolean {
  return db.prepare('SELECT 1 FROM reports LIMIT 1').get() !== undefined;
}

/**
 * The reports in a backup that could take the place of the data.
 * @throws AppError BACKUP_INVALID, DB_NOT_FOUND, DB_NEWER_THAN_APP
 */
export function readBackup(path: string): ReportRecord[] {
  try {
    const { ok, problems } = verifyDatabase(path);
    if (!ok) throw new AppError('BACKUP_INVALID', { file: basename(path) }, { cause: problems });
    return reportsIn(path);
  } catch (error) {
    const unusable = error instanceof AppError && ['DB_DAMAGED', 'DB_NOT_OURS'].includes(error.code);
    throw unusable ? new AppError('BACKUP_INVALID', { file: basename(path) }, { cause: error }) : error;
  }
}

function reportsIn(path: string): ReportRecord[] {
  const db = openDatabase(path, { readonly: true });
  try {
    return schemaVersion(db) === 0 ? [] : listReports(db);
  } finally {
    closeDatabase(db);
  }
}
