import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { execute, queryAll, queryOne } from '../statement.ts';
import { jsonColumn } from './columns.ts';

/** What a confirmed import taught about a form. */
export interface ProfileRecord {
  /** sha256 of the form, lower-case hexadecimal */
  readonly fingerprint: string;
  /** what a clerk calls the form */
  readonly formName: string;
  /** ISO 8601 in UTC */
  readonly learntAt: string;
}

export interface StoredProfile extends ProfileRecord {
  /** JSON, not yet checked */
  readonly body: unknown;
}

export interface NewProfile extends ProfileRecord {
  readonly body: object;
}

const COLUMNS = 'fingerprint, form_name, learnt_at, body';

const profileRow = z
  .object({ fingerprint: z.string(), form_name: z.string(), learnt_at: z.string(), body: jsonColumn })
  .transform(
    (row): StoredProfile => ({
      fingerprint: row.fingerprint,
      formName: row.form_name,
      learntAt: row.learnt_at,
      body: row.body,
    }),
  );

/** Keeps what is known of a form; what was known before is replaced, when it was last used stays. */
export function putProfile(db: WritableDb, { fingerprint, formName, learntAt, body }: NewProfile): void {
  execute(
    db,
    `INSERT INTO import_profiles (fingerprint, form_name, learnt_at, body)
     VALUES (@fingerprint, @formName, @learntAt, @body)
     ON CONFLICT (fingerprint) DO UPDATE
     SET form_name = excluded.form_name, learnt_at = excluded.learnt_at, body = excluded.body`,
    { fingerprint, formName, learntAt, body: JSON.stringify(body) },
  );
}

/** Notes that an import was confirmed with what a profile remembered. */
export function setProfileUsedAt(db: WritableDb, fingerprint: string, usedAt: string): void {
  execute(db, 'UPDATE import_profiles SET used_at = @usedAt WHERE fingerprint = @fingerprint', {
    fingerprint,
    usedAt,
  });
}

/** What is known of the form with exactly this fingerprint, or null. */
export function getProfile(db: ReadableDb, fingerprint: string): StoredProfile | null {
  return queryOne(db, profileRow, `SELECT ${COLUMNS} FROM import_profiles WHERE fingerprint = @fingerprint`, {
    fingerprint,
  });
}

/** Every known form, last used or learnt first; at most `limit`. */
export function listProfiles(db: ReadableDb, limit: number): StoredProfile[] {
  return queryAll(
    db,
    profileRow,
    `SELECT ${COLUMNS} FROM import_profiles
     ORDER BY max(learnt_at, coalesce(used_at, learnt_at)) DESC, fingerprint LIMIT @limit`,
    { limit },
  );
}
