import { onTestFinished } from 'vitest';
import { closeDatabase, openDatabase, openMemoryDatabase } from '../../electron/database/connection.ts';
import type { ReadableDb, WritableDb } from '../../electron/database/handles.ts';
import { jsonBytes } from '../../electron/database/json-bytes.ts';
import { applyMigrations } from '../../electron/database/migrate.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { insertReport, type NewReport } from '../../electron/database/repositories/reports-repo.ts';
import { inTransaction } from '../../electron/database/transaction.ts';

/** A database in memory at the present schema; closed when the test ends. */
export function memoryDatabase(): WritableDb {
  const db = openMemoryDatabase();
  onTestFinished(() => closeDatabase(db));
  applyMigrations(db);
  return db;
}

/** A database file at the present schema; closed when the test ends. */
export function fileDatabase(path: string): WritableDb {
  const db = openDatabase(path);
  onTestFinished(() => closeDatabase(db));
  applyMigrations(db);
  return db;
}

/** An empty database that has seen the migrations up to `version` and no further. */
export function databaseAtVersion(version: number): WritableDb {
  const db = openMemoryDatabase();
  onTestFinished(() => closeDatabase(db));
  updateToVersion(db, version);
  return db;
}

export function updateToVersion(db: WritableDb, version: number): void {
  applyMigrations(
    db,
    MIGRATIONS.filter((migration) => migration.version <= version),
  );
}

/** Every row of a table as plain objects, in the order of writing. */
export function tableRows(db: ReadableDb, table: string): object[] {
  return db
    .prepare(`SELECT * FROM "${table}" ORDER BY rowid`)
    .all()
    .map((row) => ({ ...Object(row) }));
}

/** The statements that make up the schema, in a stable order, as a reviewer reads them. */
export function schemaText(db: ReadableDb): string {
  const statements = db
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY name")
    .pluck()
    .all();
  return `${statements.map((sql) => `${sql};`).join('\n\n')}\n`;
}

/** What a test wants different in its report row; the body is any JSON: the database does not know the report schema. */
type ReportChanges = Partial<Omit<NewReport, 'body'>> & { readonly body?: object };

/** A report row for database tests. */
export function aNewReport({ body, ...changes }: ReportChanges = {}): NewReport {
  return {
    id: '6f1d4a52-8f0f-4f53-9a53-0f6a1c2b3d4e',
    departmentName: '云河县科学技术协会',
    fiscalYear: 2023,
    createdAt: '2026-11-22T05:00:00.000Z',
    body: jsonBytes(body ?? { format: 1, tasks: ['科普活动'] }),
    ...changes,
  };
}

/** Stores `aNewReport(changes)` and returns its id. */
export function storeReport(db: WritableDb, changes: ReportChanges = {}): string {
  const report = aNewReport(changes);
  inTransaction(db, () => insertReport(db, report));
  return report.id;
}
