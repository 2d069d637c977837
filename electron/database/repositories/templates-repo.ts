import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { execute, queryAll, queryOne } from '../statement.ts';
import { jsonColumn } from './columns.ts';

export type TemplateKind = 'outline' | 'indicatorPack';

/** The clerk's own outline or indicator pack; the presets are shipped as files and are not in here. */
export interface NewTemplate {
  readonly id: string;
  /** from 1; a changed template is a new version, so that a finished report can still be explained */
  readonly version: number;
  /** ISO 8601 in UTC */
  readonly createdAt: string;
  readonly body: object;
}

/** A closed list: a table name cannot be a bound parameter. */
const TABLES: Readonly<Record<TemplateKind, string>> = {
  outline: 'outlines',
  indicatorPack: 'indicator_packs',
};

const bodyRow = z.object({ body: jsonColumn });

/** Adds one version of a template. */
export function insertTemplate(db: WritableDb, kind: TemplateKind, template: NewTemplate): void {
  execute(
    db,
    `INSERT INTO ${TABLES[kind]} (id, version, created_at, body) VALUES (@id, @version, @createdAt, @body)`,
    {
      id: template.id,
      version: template.version,
      createdAt: template.createdAt,
      body: JSON.stringify(template.body),
    },
  );
}

/** The newest version of a template as JSON, not yet checked against its schema; null when there is none. */
export function getTemplate(db: ReadableDb, kind: TemplateKind, id: string): unknown {
  return (
    queryOne(db, bodyRow, `SELECT body FROM ${TABLES[kind]} WHERE id = @id ORDER BY version DESC LIMIT 1`, {
      id,
    })?.body ?? null
  );
}

/** The newest version of every template of a kind, by id, as JSON not yet checked. */
export function listTemplates(db: ReadableDb, kind: TemplateKind): unknown[] {
  const table = TABLES[kind];
  return queryAll(
    db,
    bodyRow,
    `SELECT body FROM ${table} AS newest
     WHERE version = (SELECT max(version) FROM ${table} WHERE id = newest.id) ORDER BY id`,
  ).map((row) => row.body);
}
