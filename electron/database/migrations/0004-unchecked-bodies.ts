import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Report bodies without CHECK (json_valid(body)), which read the whole report again at every save. SQLite cannot drop
 * an unnamed CHECK, so the table is rebuilt; nothing but its own key hangs on it.
 */
export const uncheckedBodies: Migration = {
  version: 4,
  name: 'unchecked-bodies',
  up(db: Database.Database) {
    db.exec(`
CREATE TABLE report_bodies_rebuilt (
  report_id TEXT PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  body TEXT NOT NULL
) STRICT;
INSERT INTO report_bodies_rebuilt (report_id, body) SELECT report_id, body FROM report_bodies ORDER BY rowid;
DROP TABLE report_bodies;
ALTER TABLE report_bodies_rebuilt RENAME TO report_bodies;
`);
  },
};
