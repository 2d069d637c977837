import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Reports, their bodies (own table, so that the list stays fast), versions, imported originals, the clerk's own
 * templates, settings. Times are ISO 8601 in UTC. Large columns come last: SQLite reads a row from the left.
 */
export const initial: Migration = {
  version: 1,
  name: 'initial',
  up(db: Database.Database) {
    db.exec(`
CREATE TABLE reports (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  department_name TEXT NOT NULL,
  fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2099),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z'),
  updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??*Z'),
  deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??*Z')
) STRICT;

CREATE TABLE report_bodies (
  report_id TEXT PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE report_versions (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('daily', 'import', 'restore', 'fix', 'rollForward', 'named')),
  label TEXT NOT NULL,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z'),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  body BLOB NOT NULL
) STRICT;
CREATE INDEX report_versions_by_report ON report_versions (report_id, created_at);

CREATE TABLE imports (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('workbook', 'word')),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z'),
  recognition TEXT NOT NULL CHECK (json_valid(recognition)),
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX imports_by_report ON imports (report_id, created_at);

CREATE TABLE outlines (
  id TEXT NOT NULL CHECK (id <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z'),
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE indicator_packs (
  id TEXT NOT NULL CHECK (id <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??*Z'),
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
`);
  },
};
