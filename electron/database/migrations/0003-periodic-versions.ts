import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Versions kept by the clock while a report is being edited. SQLite cannot change a CHECK, so the table is rebuilt;
 * rows keep their order, which parts versions of one instant.
 */
export const periodicVersions: Migration = {
  version: 3,
  name: 'periodic-versions',
  up(db: Database.Database) {
    db.exec(`
CREATE TABLE report_versions_rebuilt (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('daily', 'periodic', 'import', 'restore', 'fix', 'rollForward', 'named')),
  label TEXT NOT NULL,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z'),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  body BLOB NOT NULL
) STRICT;
INSERT INTO report_versions_rebuilt (id, report_id, kind, label, created_at, revision, body)
  SELECT id, report_id, kind, label, created_at, revision, body FROM report_versions ORDER BY rowid;
DROP TABLE report_versions;
ALTER TABLE report_versions_rebuilt RENAME TO report_versions;
CREATE INDEX report_versions_by_report ON report_versions (report_id, created_at);
`);
  },
};
