import type { WritableDb } from './handles.ts';
import { mappingSqliteErrors } from './sqlite-error.ts';
import { databaseName } from './statement.ts';

/**
 * Runs `work` in one transaction: all of it is on disk when this returns, or none of it when it throws.
 * IMMEDIATE, so that a second writer waits at the start and never fails in the middle. `work` must be synchronous.
 */
export function inTransaction<T>(db: WritableDb, work: () => T): T {
  // safe: the runner answers what the work it is given answers
  return mappingSqliteErrors(databaseName(db), () => runnerOf(db)(work) as T);
}

type Runner = (work: () => unknown) => unknown;
const runners = new WeakMap<WritableDb, Runner>();

/** One per connection: better-sqlite3 builds a whole family of functions for each, which every save would pay for. */
function runnerOf(db: WritableDb): Runner {
  const known = runners.get(db);
  if (known) return known;
  const runner = db.transaction<Runner>((work) => work()).immediate;
  runners.set(db, runner);
  return runner;
}

/** Guards a repository function that writes two tables: a service that forgot its transaction is a bug. */
export function requireTransaction(db: WritableDb): void {
  if (!db.inTransaction) throw new Error('this write needs a transaction: use inTransaction');
}
