import { basename, join } from 'node:path';
import type {
  BackupContents,
  RestoredData,
  SafetyStatus,
  TestedBackup,
  WrittenBackup,
} from '../../shared/contract/safety.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { describeError } from '../../shared/errors/catalog.ts';
import { backupName, listBackupFiles } from '../database/backup-folder.ts';
import { automaticBackup, backUpNow, readBackup, testBackup, writeBackup } from './backups-service.ts';
import type { DataStore } from './data-store.ts';
import type { ExportedFiles } from './exported-files.ts';
import type { Log } from './ports.ts';

/** Beside the database, so that the whole folder can be taken along. */
export const BACKUP_FOLDER = '备份';

/** Backups and restoring, for the window: it sees file names and tokens, never a path. */
export interface SafetyDesk {
  readonly databasePath: string;
  readonly status: () => Promise<SafetyStatus>;
  readonly backUp: () => Promise<WrittenBackup>;
  /** proposed in the save dialog */
  readonly suggestedName: () => string;
  readonly backUpTo: (path: string) => Promise<WrittenBackup>;
  readonly openFile: (path: string) => Promise<BackupContents>;
  /** @throws AppError FILE_NOT_FOUND for a name that is not in the list */
  readonly openListed: (fileName: string) => Promise<BackupContents>;
  readonly pathOfListed: (fileName: string) => string;
  readonly restore: (token: string) => Promise<RestoredData>;
  /** the day's backup, if it is due. Never throws: false when it failed, and why stands in the status. */
  readonly backUpIfDue: () => Promise<boolean>;
}

export interface SafetyDeskOptions {
  readonly store: DataStore;
  readonly dataFolder: string;
  readonly exported: ExportedFiles;
  readonly log: Log;
}

export function createSafetyDesk({ store, dataFolder, exported, log }: SafetyDeskOptions): SafetyDesk {
  const { context } = store;
  const folder = join(dataFolder, BACKUP_FOLDER);
  const opened = new Map<string, string>();
  let failure: SafetyStatus['failure'] = null;
  let running: Promise<boolean> | null = null;

  const backUpOnce = async (): Promise<boolean> => {
    try {
      await automaticBackup(context, folder);
      failure = null;
      return true;
    } catch (error) {
      const known = error instanceof AppError ? error : new AppError('INTERNAL', { ref: log.bug(error) });
      failure = { code: known.code, params: { ...known.params } };
      return false;
    }
  };

  const written = (path: string, tested: TestedBackup): WrittenBackup => ({
    ...tested,
    token: exported.add(path).token,
  });
  const openFile = async (path: string): Promise<BackupContents> => {
    const reports = (await readBackup(path)).map(({ departmentName, fiscalYear, updatedAt }) => ({
      departmentName,
      fiscalYear,
      updatedAt,
    }));
    const token = context.newId();
    opened.set(token, path);
    return { token, fileName: basename(path), reports };
  };
  const pathOfListed = (fileName: string): string => {
    const listed = listBackupFiles(folder).some((backup) => backup.fileName === fileName);
    if (!listed) throw new AppError('FILE_NOT_FOUND', { file: fileName });
    return join(folder, fileName);
  };

  return {
    databasePath: store.databasePath,
    async status() {
      const backups = listBackupFiles(folder);
      const newest = backups.find(({ kind }) => kind === 'automatic');
      return {
        dataFolder,
        backupFolder: folder,
        backups,
        newest: newest ? await testListed(join(folder, newest.fileName)) : null,
        failure,
      };
    },
    async backUp() {
      const { path, tested } = await backUpNow(context, folder, 'manual');
      return written(path, tested);
    },
    suggestedName: () => backupName(context.now(), 'manual'),
    async backUpTo(path) {
      return written(path, await writeBackup(context, path));
    },
    openFile,
    openListed: async (fileName) => openFile(pathOfListed(fileName)),
    pathOfListed,
    async restore(token) {
      const path = opened.get(token);
      if (!path) throw new AppError('FILE_NOT_FOUND');
      const { reports, keptAs } = await store.replaceBy(path);
      return { reports, keptAs: keptAs && basename(keptAs) };
    },
    backUpIfDue() {
      // The hour and the closing of the window may ask at the same time; both wait for the one backup.
      running ??= backUpOnce().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

/** A backup that cannot even be opened is a finding of the test, not a failure of it. */
async function testListed(path: string): Promise<TestedBackup> {
  try {
    return await testBackup(path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { fileName: basename(path), reports: 0, ok: false, problems: [describeError(error).message] };
  }
}
