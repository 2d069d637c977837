import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chineseDay } from '../../shared/text/chinese-time.ts';
import { writeError } from '../files/file-error.ts';
import { hasErrorCode } from '../files/system-error.ts';

export const BACKUP_EXTENSION = '.jxbak';

/** `2026年11月22日 17点30分.jxbak`: no character a file name may not hold, and nothing to decipher. */
const NAME = /^(\d{4})年(\d{1,2})月(\d{1,2})日 (\d{1,2})点(\d{2})分(手动)?(?:（\d+）)?\.jxbak$/u;

/** 自动备份 of that many days are kept; those made by hand are the clerk's to delete. */
export const MAX_AUTOMATIC = 20;

export interface BackupFile {
  readonly fileName: string;
  readonly kind: 'automatic' | 'manual';
  /** ISO 8601 in UTC, to the minute, as its name says */
  readonly takenAt: string;
  readonly bytes: number;
}

/** The name for a backup taken now. */
export function backupName(now: Date, kind: BackupFile['kind']): string {
  const time = `${now.getHours()}点${String(now.getMinutes()).padStart(2, '0')}分`;
  return `${chineseDay(now)} ${time}${kind === 'manual' ? '手动' : ''}${BACKUP_EXTENSION}`;
}

/** A path in the folder that no file has yet. Makes the folder where there is none. @throws AppError as writing does */
export function freeBackupPath(folder: string, now: Date, kind: BackupFile['kind']): string {
  makeFolder(folder);
  const name = backupName(now, kind);
  const stem = name.slice(0, -BACKUP_EXTENSION.length);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${stem}（${count}）${BACKUP_EXTENSION}`);
    if (!existsSync(path)) return path;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw writeError(error, { file: basename(folder), folder: basename(folder), creating: true });
  }
}

/** The backups this program made in a folder, newest first. Files with other names are nobody's business here. */
export function listBackupFiles(folder: string): BackupFile[] {
  return namesIn(folder)
    .flatMap((fileName) => describe(folder, fileName))
    .toSorted((a, b) => b.takenAt.localeCompare(a.takenAt) || b.fileName.localeCompare(a.fileName));
}

/** Deletes the automatic backups beyond the newest ones. */
export function dropOldBackups(folder: string): void {
  const automatic = listBackupFiles(folder).filter(({ kind }) => kind === 'automatic');
  for (const { fileName } of automatic.slice(MAX_AUTOMATIC)) rmSync(join(folder, fileName), { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // Before the first backup there is no folder; where a file has its name, making one will tell.
    if (hasErrorCode(error, ['ENOENT', 'ENOTDIR'])) return [];
    throw error;
  }
}

function describe(folder: string, fileName: string): BackupFile[] {
  const match = NAME.exec(fileName);
  const stat = statSync(join(folder, fileName), { throwIfNoEntry: false });
  if (!match || !stat?.isFile()) return [];
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const takenAt = new Date(year, month - 1, day, hour, minute).toISOString();
  return [{ fileName, kind: match[6] ? 'manual' : 'automatic', takenAt, bytes: stat.size }];
}
