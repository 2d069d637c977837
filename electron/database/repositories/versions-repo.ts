import { deflateSync, inflateSync } from 'node:zlib';
import * as z from 'zod';
import { AppError } from '../../../shared/errors/app-error.ts';
import { VERSION_KINDS, type VersionKind } from '../../../shared/report/version-kinds.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { databaseName, execute, queryAll, queryOne } from '../statement.ts';
import { blobColumn } from './columns.ts';

/** A line of the version list. */
export interface VersionRecord {
  readonly id: string;
  readonly reportId: string;
  readonly kind: VersionKind;
  readonly label: string;
  /** ISO 8601 in UTC */
  readonly createdAt: string;
  /** the revision of the report that was kept */
  readonly revision: number;
}

/** A version with its body: parsed JSON, not yet checked against the report schema. */
export interface StoredVersion extends VersionRecord {
  readonly body: unknown;
}

/** Far above any report, and still no memory bomb. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

const COLUMNS = 'id, report_id, kind, label, created_at, revision';

const columns = {
  id: z.string(),
  report_id: z.string(),
  kind: z.enum(VERSION_KINDS),
  label: z.string(),
  created_at: z.string(),
  revision: z.int(),
};
const recordColumns = z.object(columns);
const recordRow = recordColumns.transform(toRecord);
const storedRow = z
  .object({ ...columns, body: blobColumn })
  .transform((row) => ({ record: toRecord(row), packed: row.body }));

function toRecord(row: z.infer<typeof recordColumns>): VersionRecord {
  return {
    id: row.id,
    reportId: row.report_id,
    kind: row.kind,
    label: row.label,
    createdAt: row.created_at,
    revision: row.revision,
  };
}

/** Keeps a version of a report; the body is stored compressed. */
export function insertVersion(db: WritableDb, version: VersionRecord & { readonly body: object }): void {
  execute(
    db,
    `INSERT INTO report_versions (id, report_id, kind, label, created_at, revision, body)
     VALUES (@id, @reportId, @kind, @label, @createdAt, @revision, @body)`,
    {
      id: version.id,
      reportId: version.reportId,
      kind: version.kind,
      label: version.label,
      createdAt: version.createdAt,
      revision: version.revision,
      body: packBody(version.body),
    },
  );
}

/** The versions of a report, newest first, without their bodies. */
export function listVersions(db: ReadableDb, reportId: string): VersionRecord[] {
  return queryAll(
    db,
    recordRow,
    `SELECT ${COLUMNS} FROM report_versions WHERE report_id = @reportId ORDER BY created_at DESC, rowid DESC`,
    { reportId },
  );
}

/** The version of a report that was kept last, or null. */
export function newestVersion(db: ReadableDb, reportId: string): VersionRecord | null {
  return queryOne(
    db,
    recordRow,
    `SELECT ${COLUMNS} FROM report_versions WHERE report_id = @reportId
     ORDER BY created_at DESC, rowid DESC LIMIT 1`,
    { reportId },
  );
}

export function deleteVersion(db: WritableDb, id: string): void {
  execute(db, 'DELETE FROM report_versions WHERE id = @id', { id });
}

/** One version with its body, or null. Throws DB_DAMAGED when the body cannot be unpacked. */
export function getVersion(db: ReadableDb, id: string): StoredVersion | null {
  const found = queryOne(db, storedRow, `SELECT ${COLUMNS}, body FROM report_versions WHERE id = @id`, {
    id,
  });
  if (!found) return null;
  try {
    return { ...found.record, body: unpackBody(found.packed) };
  } catch (error) {
    throw new AppError('DB_DAMAGED', { file: databaseName(db) }, { cause: error });
  }
}

function packBody(body: object): Uint8Array {
  return deflateSync(JSON.stringify(body));
}

/** The body inside a compressed one; throws what zlib or JSON.parse throws when it is damaged. */
export function unpackBody(packed: Uint8Array): unknown {
  return JSON.parse(inflateSync(packed, { maxOutputLength: MAX_BODY_BYTES }).toString('utf8'));
}
