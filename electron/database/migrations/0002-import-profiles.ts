import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** What confirmed imports taught about forms: which cells state which figures, by the hash of the form. */
export const importProfiles: Migration = {
  version: 2,
  name: 'import-profiles',
  up(db: Database.Database) {
    db.exec(`
CREATE TABLE import_profiles (
  fingerprint TEXT PRIMARY KEY CHECK (length(fingerprint) = 64 AND fingerprint NOT GLOB '*[^0-9a-f]*'),
  form_name TEXT NOT NULL CHECK (form_name <> ''),
  learnt_at TEXT NOT NULL CHECK (learnt_at GLOB '????-??-??T??:??:??*Z'),
  used_at TEXT CHECK (used_at GLOB '????-??-??T??:??:??*Z'),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
`);
  },
};
