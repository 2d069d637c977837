import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { JsonBytes } from '../json-bytes.ts';
import { execute, queryAll, queryOne } from '../statement.ts';
import { requireTransaction } from '../transaction.ts';
import { jsonColumn } from './columns.ts';

/** A line of the report list. Times are ISO 8601 in UTC. */
export interface ReportRecord {
  readonly id: string;
  readonly departmentName: string;
  readonly fiscalYear: number;
  /** counts the saves, from 1 */
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** since when it lies in the recycle bin; null = it does not */
  readonly deletedAt: string | null;
}

/** A report as stored: `body` is the parsed JSON, not yet checked against the report schema. */
export interface StoredReport extends ReportRecord {
  readonly body: unknown;
}

/** A report in the form in which it is written. */
export interface StorableReport {
  readonly id: string;
  readonly departmentName: string;
  readonly fiscalYear: number;
  readonly body: JsonBytes;
}

export interface NewReport extends StorableReport {
  readonly createdAt: string;
}

export interface ReportUpdate extends StorableReport {
  /** the revision the change was made on */
  readonly baseRevision: number;
  readonly updatedAt: string;
}

const COLUMNS = 'id, department_name, fiscal_year, revision, created_at, updated_at, deleted_at';

const columns = {
  id: z.string(),
  department_name: z.string(),
  fiscal_year: z.int(),
  revision: z.int(),
  created_at: z.string(),
  updated_at: z.string(),
  deleted_at: z.string().nullable(),
};
const recordColumns = z.object(columns);
const recordRow = recordColumns.transform(toRecord);
const storedRow = z
  .object({ ...columns, body: jsonColumn })
  .transform((row): StoredReport => ({ ...toRecord(row), body: row.body }));

function toRecord(row: z.infer<typeof recordColumns>): ReportRecord {
  return {
    id: row.id,
    departmentName: row.department_name,
    fiscalYear: row.fiscal_year,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
  };
}

/** Adds a report at revision 1. Needs a transaction: list line and body belong together. */
export function insertReport(db: WritableDb, report: NewReport): void {
  requireTransaction(db);
  execute(
    db,
    `INSERT INTO reports (id, department_name, fiscal_year, revision, created_at, updated_at)
     VALUES (@id, @departmentName, @fiscalYear, 1, @createdAt, @createdAt)`,
    {
      id: report.id,
      departmentName: report.departmentName,
      fiscalYear: report.fiscalYear,
      createdAt: report.createdAt,
    },
  );
  execute(db, 'INSERT INTO report_bodies (report_id, body) VALUES (@id, CAST(@body AS TEXT))', {
    id: report.id,
    body: report.body,
  });
}

/**
 * Saves the whole report over `baseRevision`; it is then at `baseRevision + 1`. `stale` = nothing was written,
 * because it has been saved since, lies in the recycle bin, or is gone. Needs a transaction.
 */
export function updateReport(db: WritableDb, update: ReportUpdate): 'saved' | 'stale' {
  requireTransaction(db);
  const changed = execute(
    db,
    `UPDATE reports
     SET department_name = @departmentName, fiscal_year = @fiscalYear, revision = revision + 1,
         updated_at = @updatedAt
     WHERE id = @id AND revision = @baseRevision AND deleted_at IS NULL`,
    {
      id: update.id,
      baseRevision: update.baseRevision,
      departmentName: update.departmentName,
      fiscalYear: update.fiscalYear,
      updatedAt: update.updatedAt,
    },
  );
  if (changed === 0) return 'stale';
  execute(db, 'UPDATE report_bodies SET body = CAST(@body AS TEXT) WHERE report_id = @id', {
    id: update.id,
    body: update.body,
  });
  return 'saved';
}

/** One report with its body, in the recycle bin or not; null when there is none. */
export function getReport(db: ReadableDb, id: string): StoredReport | null {
  return queryOne(
    db,
    storedRow,
    `SELECT ${COLUMNS}, body FROM reports JOIN report_bodies ON report_id = id WHERE id = @id`,
    { id },
  );
}

/** One report without its body, in the recycle bin or not; null when there is none. */
export function getReportRecord(db: ReadableDb, id: string): ReportRecord | null {
  return queryOne(db, recordRow, `SELECT ${COLUMNS} FROM reports WHERE id = @id`, { id });
}

/** Reports outside the recycle bin, last changed first. */
export function listReports(db: ReadableDb): ReportRecord[] {
  return queryAll(
    db,
    recordRow,
    `SELECT ${COLUMNS} FROM reports WHERE deleted_at IS NULL ORDER BY updated_at DESC, id`,
  );
}

/** Reports in the recycle bin, last deleted first. */
export function listDeletedReports(db: ReadableDb): ReportRecord[] {
  return queryAll(
    db,
    recordRow,
    `SELECT ${COLUMNS} FROM reports WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id`,
  );
}

/** Puts a report into the recycle bin (`deletedAt` a time) or takes it out (null). False when there is none. */
export function setReportDeletedAt(db: WritableDb, id: string, deletedAt: string | null): boolean {
  return execute(db, 'UPDATE reports SET deleted_at = @deletedAt WHERE id = @id', { id, deletedAt }) === 1;
}

/** Deletes a report in the recycle bin with all that belongs to it. False when there is none in it of that id. */
export function eraseDeletedReport(db: WritableDb, id: string): boolean {
  return execute(db, 'DELETE FROM reports WHERE id = @id AND deleted_at IS NOT NULL', { id }) === 1;
}
