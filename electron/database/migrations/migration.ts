import type Database from 'better-sqlite3';

/**
 * One step of the schema. A released migration is never edited (tests/fixtures/migrations.lock.json) and imports
 * neither repositories nor shared code: those change, history must not.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database.Database) => void;
}
