import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { AppError, type ErrorParams } from '../../shared/errors/app-error.ts';
import { backupDatabase } from './backup.ts';
import { closeDatabase, openDatabase, schemaVersion } from './connection.ts';
import type { WritableDb } from './handles.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { safetyCopyPath } from './safety-copy.ts';
import { fromSqliteError } from './sqlite-error.ts';
import { databaseName } from './statement.ts';

/**
 * Brings an open database to the last of `migrations`, all or nothing; what is already applied is left alone.
 * A database that cannot be migrated is as it was before.
 */
export function applyMigrations(db: WritableDb, migrations: readonly Migration[] = MIGRATIONS): void {
  requireAscending(migrations);
  const pending = migrations.filter((migration) => migration.version > schemaVersion(db));
  if (pending.length === 0) return;
  // Inside a transaction this pragma does nothing, and rebuilding a table with it on would delete its children.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const migration of pending) applyOne(db, migration);
      const broken = db.prepare('PRAGMA foreign_key_check').all().length;
      if (broken > 0) throw new Error(`migration left ${broken} broken references`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
  db.pragma('optimize');
}

/**
 * Opens the application's database and brings it to this program's version; one that held data before is first
 * copied beside itself. The connection is closed again when anything fails.
 * Throws what `openDatabase` and `backupDatabase` throw, DB_MIGRATION_FAILED naming the copy.
 */
export async function openMigrated(
  path: string,
  options: { now: Date; mustExist?: boolean; migrations?: readonly Migration[] },
): Promise<WritableDb> {
  const migrations = options.migrations ?? MIGRATIONS;
  const db = openDatabase(path, { mustExist: options.mustExist ?? false });
  try {
    const backup = await backupBeforeMigration(db, path, migrations, options.now);
    migrateOrExplain(db, migrations, backup);
    return db;
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}

async function backupBeforeMigration(
  db: WritableDb,
  path: string,
  migrations: readonly Migration[],
  now: Date,
): Promise<string | null> {
  const held = schemaVersion(db);
  const upToDate = held >= (migrations.at(-1)?.version ?? 0);
  if (held === 0 || upToDate) return null;
  const copy = safetyCopyPath(path, `升级前_v${held}`, now);
  await backupDatabase(db, copy);
  return copy;
}

function migrateOrExplain(db: WritableDb, migrations: readonly Migration[], backup: string | null): void {
  try {
    applyMigrations(db, migrations);
  } catch (error) {
    const known = fromSqliteError(error, databaseName(db));
    if (known instanceof AppError) throw known;
    const params: ErrorParams = backup
      ? { file: databaseName(db), backup: basename(backup) }
      : { file: databaseName(db) };
    throw new AppError('DB_MIGRATION_FAILED', params, { cause: error });
  }
}

function applyOne(db: Database.Database, migration: Migration): void {
  migration.up(db);
  // Inside the transaction, so that it rolls back with the tables.
  db.pragma(`user_version = ${migration.version}`);
}

function requireAscending(migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    const before = migrations[index - 1]?.version ?? 0;
    if (migration.version <= before) throw new Error(`migration ${migration.version} is out of order`);
  });
}
