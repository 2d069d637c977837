import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import * as z from 'zod';
import { AppError } from '../../shared/errors/app-error.ts';
import { closeDatabase, openDatabase, schemaVersion } from './connection.ts';
import type { ReadableDb } from './handles.ts';
import { blobColumn } from './repositories/columns.ts';
import { unpackBody } from './repositories/versions-repo.ts';
import { mappingSqliteErrors } from './sqlite-error.ts';
import { countUnreadableBodies } from './unreadable-bodies.ts';

export interface Verification {
  readonly ok: boolean;
  /** reports in the file, those in the recycle bin included */
  readonly reports: number;
  /** one Chinese sentence each; empty when ok */
  readonly problems: readonly string[];
}

/** Enough to tell one bad page from a ruined file. */
const MAX_STRUCTURE_ERRORS = 100;

const countRow = z.object({ count: z.int() });
const versionRow = z.object({ id: z.string(), body: blobColumn });
const importRow = z.object({ id: z.string(), sha256: z.string(), bytes: blobColumn });

/**
 * Reads a whole database or backup and changes nothing: structure, references, and that every report, version
 * and original file can really be read back.
 * Throws what `openDatabase` throws where the file cannot be opened at all.
 */
export function verifyDatabase(path: string): Verification {
  const db = openDatabase(path, { readonly: true });
  try {
    return mappingSqliteErrors(basename(path), () => inspect(db));
  } catch (error) {
    // A page broken badly enough ends SQLite's own check too.
    if (!(error instanceof AppError) || error.code !== 'DB_DAMAGED') throw error;
    return { ok: false, reports: 0, problems: ['数据文件内部结构已损坏，无法读完。'] };
  } finally {
    closeDatabase(db);
  }
}

function inspect(db: ReadableDb): Verification {
  const structure = structureProblems(db);
  // a file that was created and never migrated has no table to ask
  if (schemaVersion(db) === 0) return { ok: structure.length === 0, reports: 0, problems: structure };
  const problems = [...structure, ...referenceProblems(db), ...contentProblems(db)];
  return { ok: problems.length === 0, reports: count(db, 'SELECT count(*) AS count FROM reports'), problems };
}

function structureProblems(db: ReadableDb): string[] {
  const found = db.prepare(`PRAGMA integrity_check(${MAX_STRUCTURE_ERRORS})`).pluck().all();
  return found.length === 1 && found[0] === 'ok' ? [] : [`数据文件内部结构有 ${found.length} 处错误。`];
}

function referenceProblems(db: ReadableDb): string[] {
  const broken = db.prepare('PRAGMA foreign_key_check').all().length;
  const bodiless = count(
    db,
    'SELECT count(*) AS count FROM reports WHERE id NOT IN (SELECT report_id FROM report_bodies)',
  );
  return [
    ...sentence(broken, (n) => `有 ${n} 条记录所属的报告不存在。`),
    ...sentence(bodiless, (n) => `有 ${n} 份报告只有名称，没有正文。`),
  ];
}

function contentProblems(db: ReadableDb): string[] {
  return [
    ...sentence(countUnreadableBodies(db), (n) => `有 ${n} 份报告的正文读不出来。`),
    ...sentence(countFailing(db, 'SELECT id, body FROM report_versions', canUnpack), (n) => {
      return `有 ${n} 个历史版本读不出来。`;
    }),
    ...sentence(countFailing(db, 'SELECT id, sha256, bytes FROM imports', isUnchanged), (n) => {
      return `有 ${n} 个导入的原始文件与保存时不一致。`;
    }),
  ];
}

function canUnpack(row: unknown): boolean {
  const { body } = versionRow.parse(row);
  try {
    unpackBody(body);
    return true;
  } catch {
    // zlib and JSON both answer a damaged body with an exception; which one does not matter here
    return false;
  }
}

function isUnchanged(row: unknown): boolean {
  const { bytes, sha256 } = importRow.parse(row);
  return createHash('sha256').update(bytes).digest('hex') === sha256;
}

/** One row at a time: the originals of years may not fit into memory together. */
function countFailing(db: ReadableDb, sql: string, isSound: (row: unknown) => boolean): number {
  let failing = 0;
  for (const row of db.prepare(sql).iterate()) if (!isSound(row)) failing += 1;
  return failing;
}

function count(db: ReadableDb, sql: string): number {
  return countRow.parse(db.prepare(sql).get()).count;
}

function sentence(found: number, say: (found: number) => string): string[] {
  return found === 0 ? [] : [say(found)];
}
