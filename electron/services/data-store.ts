import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Claim, claimDatabase, thisHolder } from '../database/claim.ts';
import { closeDatabase } from '../database/connection.ts';
import type { WritableDb } from '../database/handles.ts';
import { openMigrated } from '../database/migrate.ts';
import { type Restored, restoreDatabase } from '../database/restore.ts';
import type { ServiceContext } from './context.ts';

/** The application's data while it runs: one database file, claimed for this process. */
export interface DataStore {
  readonly databasePath: string;
  /** its `db` is always the open database, also after another was put in its place */
  readonly context: ServiceContext;
  /**
   * Puts a backup in the place of the database; what was there is kept beside it. Fails with the database as it was.
   * @throws AppError BACKUP_INVALID, DB_NEWER_THAN_APP, DISK_FULL …
   */
  readonly replaceBy: (backup: string) => Promise<Restored>;
  readonly close: () => void;
}

const now = () => new Date();

/** @throws AppError DB_IN_USE naming who has it, and what `openMigrated` throws; nothing is created over a refused file */
export async function openDataStore(databasePath: string): Promise<DataStore> {
  mkdirSync(dirname(databasePath), { recursive: true });
  const claim = claimDatabase(databasePath, thisHolder(now()));
  let db = await openClaimed(databasePath, claim);
  return {
    databasePath,
    context: {
      get db() {
        return db;
      },
      now,
      newId: randomUUID,
    },
    async replaceBy(backup) {
      closeDatabase(db);
      try {
        return await restoreDatabase(databasePath, backup, now());
      } finally {
        db = await openMigrated(databasePath, { now: now(), mustExist: true });
      }
    },
    close() {
      closeDatabase(db);
      claim.release();
    },
  };
}

async function openClaimed(databasePath: string, claim: Claim): Promise<WritableDb> {
  try {
    return await openMigrated(databasePath, { now: now() });
  } catch (error) {
    claim.release();
    throw error;
  }
}
