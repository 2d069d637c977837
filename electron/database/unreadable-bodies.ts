import type Database from 'better-sqlite3';

/**
 * How many reports have a body that is no JSON; only damage from outside makes one. No CHECK asks this at every save,
 * so whatever looks a whole database over asks it beside SQLite's own checks. Throws SqliteError as a query does.
 */
export function countUnreadableBodies(db: Database.Database): number {
  // a file that was created and never migrated has no table to ask
  const hasBodies = db
    .prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'report_bodies'")
    .pluck()
    .get();
  if (hasBodies === 0) return 0;
  return Number(db.prepare('SELECT count(*) FROM report_bodies WHERE NOT json_valid(body)').pluck().get());
}
