import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import type * as z from 'zod';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { mappingSqliteErrors } from './sqlite-error.ts';

type SqlValue = string | number | null | Uint8Array;
/** Values by name, without the `@` they carry in the SQL. */
type SqlParams = Readonly<Record<string, SqlValue>>;
type CachedStatement = Database.Statement<[SqlParams], unknown>;

const cache = new WeakMap<ReadableDb, Map<string, CachedStatement>>();

/** Prepared once per connection and SQL text; a statement dies with its connection. */
function statement(db: ReadableDb, sql: string): CachedStatement {
  const statements = cache.get(db) ?? new Map<string, CachedStatement>();
  cache.set(db, statements);
  const known = statements.get(sql);
  if (known) return known;
  const prepared = db.prepare<[SqlParams], unknown>(sql);
  statements.set(sql, prepared);
  return prepared;
}

/** The name of the data file, for messages; never its path. */
export function databaseName(db: ReadableDb): string {
  return basename(db.name);
}

/** All rows of a query through their row schema. Throws DB_DAMAGED for a row that could not have come from us. */
export function queryAll<T>(db: ReadableDb, row: z.ZodType<T>, sql: string, params: SqlParams = {}): T[] {
  const rows = mappingSqliteErrors(databaseName(db), () => statement(db, sql).all(params));
  return rows.map((found) => parseRow(db, row, found));
}

/** The first row of a query through its row schema, or null. Throws DB_DAMAGED as `queryAll` does. */
export function queryOne<T>(
  db: ReadableDb,
  row: z.ZodType<T>,
  sql: string,
  params: SqlParams = {},
): T | null {
  const found = mappingSqliteErrors(databaseName(db), () => statement(db, sql).get(params));
  return found === undefined ? null : parseRow(db, row, found);
}

/** Runs a statement that changes data and returns how many rows it changed. */
export function execute(db: WritableDb, sql: string, params: SqlParams): number {
  return mappingSqliteErrors(databaseName(db), () => statement(db, sql).run(params).changes);
}

function parseRow<T>(db: ReadableDb, row: z.ZodType<T>, found: unknown): T {
  const parsed = row.safeParse(found);
  if (parsed.success) return parsed.data;
  throw new AppError('DB_DAMAGED', { file: databaseName(db) }, { cause: parsed.error });
}
