import { basename } from 'node:path';
import type { TestedBackup } from '../../shared/contract/safety.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { chineseDay } from '../../shared/text/chinese-time.ts';
import {
  type BackupFile,
  dropOldBackups,
  freeBackupPath,
  listBackupFiles,
} from '../database/backup-folder.ts';
import { closeDatabase, openDatabase, schemaVersion } from '../database/connection.ts';
import { backUpInThread, verifyInThread } from '../database/database-thread.ts';
import type { ReadableDb } from '../database/handles.ts';
import { listReports, type ReportRecord } from '../database/repositories/reports-repo.ts';
import type { Verification } from '../database/verify.ts';
import type { ServiceContext } from './context.ts';

/** Writes a complete copy of all data to `path` and reads the whole copy back. @throws AppError as writing does */
export async function writeBackup({ db }: ServiceContext, path: string): Promise<TestedBackup> {
  return tested(path, await backUpInThread(db.name, path));
}

/** Reads a whole backup back, as restoring would, and changes nothing. @throws AppError what opening it throws */
export async function testBackup(path: string): Promise<TestedBackup> {
  return tested(path, await verifyInThread(path));
}

function tested(path: string, { ok, reports, problems }: Verification): TestedBackup {
  return { fileName: basename(path), ok, reports, problems: [...problems] };
}

/** Makes a backup in the program's own backup folder; there is always room for one more. */
export async function backUpNow(
  context: ServiceContext,
  folder: string,
  kind: BackupFile['kind'],
): Promise<{ path: string; tested: TestedBackup }> {
  const path = freeBackupPath(folder, context.now(), kind);
  const backup = await writeBackup(context, path);
  dropOldBackups(folder);
  return { path, tested: backup };
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
export async function readBackup(path: string): Promise<ReportRecord[]> {
  try {
    const { ok, problems } = await verifyInThread(path);
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
