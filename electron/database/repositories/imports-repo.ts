import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { execute, queryAll, queryOne } from '../statement.ts';
import { blobColumn, jsonColumn } from './columns.ts';

export const IMPORT_KINDS = ['workbook', 'word'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A file that was read into a report. */
export interface ImportRecord {
  readonly id: string;
  readonly reportId: string;
  readonly kind: ImportKind;
  /** name as the clerk chose it, no folder */
  readonly fileName: string;
  /** of the original bytes, lower-case hexadecimal */
  readonly sha256: string;
  /** ISO 8601 in UTC */
  readonly createdAt: string;
}

/** A line of the list of imports, with what the clerk took from the file: JSON, not yet checked. */
export interface ListedImport extends ImportRecord {
  readonly choices: unknown;
}

/** An import with what was understood of the file as well. */
export interface StoredImport extends ListedImport {
  readonly recognition: unknown;
}

export interface NewImport extends ImportRecord {
  readonly recognition: object;
  readonly choices: object;
  readonly bytes: Uint8Array;
}

const COLUMNS = 'id, report_id, kind, file_name, sha256, created_at';

const columns = {
  id: z.string(),
  report_id: z.string(),
  kind: z.enum(IMPORT_KINDS),
  file_name: z.string(),
  sha256: z.string(),
  created_at: z.string(),
};
const recordColumns = z.object(columns);
const listedRow = z
  .object({ ...columns, choices: jsonColumn })
  .transform((row): ListedImport => ({ ...toRecord(row), choices: row.choices }));
const storedRow = z
  .object({ ...columns, recognition: jsonColumn, choices: jsonColumn })
  .transform(
    (row): StoredImport => ({ ...toRecord(row), recognition: row.recognition, choices: row.choices }),
  );
const fileRow = z.object({ bytes: blobColumn });

function toRecord(row: z.infer<typeof recordColumns>): ImportRecord {
  return {
    id: row.id,
    reportId: row.report_id,
    kind: row.kind,
    fileName: row.file_name,
    sha256: row.sha256,
    createdAt: row.created_at,
  };
}

/** Keeps a file that was read into a report, with its original bytes. */
export function insertImport(db: WritableDb, entry: NewImport): void {
  execute(
    db,
    `INSERT INTO imports (id, report_id, kind, file_name, sha256, created_at, recognition, choices, bytes)
     VALUES (@id, @reportId, @kind, @fileName, @sha256, @createdAt, @recognition, @choices, @bytes)`,
    {
      id: entry.id,
      reportId: entry.reportId,
      kind: entry.kind,
      fileName: entry.fileName,
      sha256: entry.sha256,
      createdAt: entry.createdAt,
      recognition: JSON.stringify(entry.recognition),
      choices: JSON.stringify(entry.choices),
      bytes: entry.bytes,
    },
  );
}

/** The files read into a report, newest first. */
export function listImports(db: ReadableDb, reportId: string): ListedImport[] {
  return queryAll(
    db,
    listedRow,
    `SELECT ${COLUMNS}, choices FROM imports WHERE report_id = @reportId ORDER BY created_at DESC, rowid DESC`,
    { reportId },
  );
}

/** One import with its recognition and choices, or null. */
export function getImport(db: ReadableDb, id: string): StoredImport | null {
  return queryOne(db, storedRow, `SELECT ${COLUMNS}, recognition, choices FROM imports WHERE id = @id`, {
    id,
  });
}

/** The original file of an import, byte for byte, or null. */
export function getImportBytes(db: ReadableDb, id: string): Uint8Array | null {
  return queryOne(db, fileRow, 'SELECT bytes FROM imports WHERE id = @id', { id })?.bytes ?? null;
}
