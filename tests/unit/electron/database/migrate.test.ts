import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, schemaVersion } from '../../../../electron/database/connection.ts';
import { applyMigrations, openMigrated } from '../../../../electron/database/migrate.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../../electron/database/migrations/index.ts';
import type { Migration } from '../../../../electron/database/migrations/migration.ts';
import { listReports } from '../../../../electron/database/repositories/reports-repo.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { databaseAtVersion, fileDatabase, storeReport, tableRows } from '../../../support/test-database.ts';

const NOW = new Date(2026, 10, 22, 13, 5, 1);
const next = SCHEMA_VERSION + 1;

const adding: Migration = {
  version: next,
  name: 'add-note',
  up: (db) => db.exec("ALTER TABLE reports ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
};
const failing: Migration = {
  version: next + 1,
  name: 'fails',
  up: (db) => db.exec('INSERT INTO no_such_table VALUES (1)'),
};

describe('applyMigrations', () => {
  it('applies each migration once', () => {
    const db = databaseAtVersion(SCHEMA_VERSION);
    storeReport(db);
    applyMigrations(db, [...MIGRATIONS, adding]);
    applyMigrations(db, [...MIGRATIONS, adding]);
    expect(schemaVersion(db)).toBe(next);
    expect(tableRows(db, 'reports')).toEqual([expect.objectContaining({ note: '' })]);
  });

  it('rolls all pending migrations back when one fails', () => {
    const db = databaseAtVersion(SCHEMA_VERSION);
    storeReport(db);
    const before = tableRows(db, 'reports');
    expect(() => applyMigrations(db, [...MIGRATIONS, adding, failing])).toThrow('no_such_table');
    expect(schemaVersion(db)).toBe(SCHEMA_VERSION);
    expect(tableRows(db, 'reports')).toEqual(before);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('keeps the rows that point at a table which a migration rebuilds', () => {
    const db = databaseAtVersion(SCHEMA_VERSION);
    storeReport(db);
    const rebuilding: Migration = {
      version: next,
      name: 'rebuild',
      up: (target) =>
        target.exec(`CREATE TABLE rebuilt (id TEXT PRIMARY KEY, department_name TEXT) STRICT;
          INSERT INTO rebuilt SELECT id, department_name FROM reports;
          DROP TABLE reports; ALTER TABLE rebuilt RENAME TO reports`),
    };
    applyMigrations(db, [...MIGRATIONS, rebuilding]);
    expect(tableRows(db, 'report_bodies')).toHaveLength(1);
  });

  it('refuses a migration that leaves broken references', () => {
    const db = databaseAtVersion(SCHEMA_VERSION);
    storeReport(db);
    const orphaning: Migration = {
      version: next,
      name: 'orphan',
      up: (target) => target.exec('DELETE FROM reports'),
    };
    expect(() => applyMigrations(db, [...MIGRATIONS, orphaning])).toThrow('broken references');
    expect(listReports(db)).toHaveLength(1);
  });

  it('refuses a list that is out of order', () => {
    const db = databaseAtVersion(0);
    expect(() => applyMigrations(db, [adding, ...MIGRATIONS])).toThrow('out of order');
  });
});

describe('openMigrated', () => {
  it('makes a new database at the present version without a backup', async () => {
    const folder = temporaryFolder();
    const db = await openMigrated(join(folder, '数据.db'), { now: NOW });
    expect(schemaVersion(db)).toBe(SCHEMA_VERSION);
    closeDatabase(db);
    expect(readdirSync(folder)).toEqual(['数据.db']);
  });

  it('opens a database of the present version as it is', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    closeDatabase(await openMigrated(path, { now: NOW }));
    const before = readFileSync(path);
    closeDatabase(await openMigrated(path, { now: NOW }));
    expect(readdirSync(folder)).toEqual(['数据.db']);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('copies a database that holds data before it migrates it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    const old = fileDatabase(path);
    storeReport(old);
    closeDatabase(old);
    const db = await openMigrated(path, { now: NOW, migrations: [...MIGRATIONS, adding] });
    expect(schemaVersion(db)).toBe(next);
    closeDatabase(db);
    const name = `数据_升级前_v${SCHEMA_VERSION}_2026-11-22_130501.db`;
    expect(readdirSync(folder).toSorted()).toEqual(['数据.db', name].toSorted());
    const copy = openDatabase(join(folder, name), { readonly: true });
    expect(listReports(copy)).toHaveLength(1);
    closeDatabase(copy);
  });

  it('names the copy when the migration fails, and leaves the data as it was', async () => {
    const path = join(temporaryFolder(), '数据.db');
    const old = fileDatabase(path);
    storeReport(old);
    closeDatabase(old);
    const migrations = [...MIGRATIONS, adding, failing];
    await expect(openMigrated(path, { now: NOW, migrations })).rejects.toMatchObject({
      code: 'DB_MIGRATION_FAILED',
      params: { file: '数据.db', backup: `数据_升级前_v${SCHEMA_VERSION}_2026-11-22_130501.db` },
    });
    const db = openDatabase(path);
    expect(schemaVersion(db)).toBe(SCHEMA_VERSION);
    expect(listReports(db)).toHaveLength(1);
    closeDatabase(db);
  });
});
