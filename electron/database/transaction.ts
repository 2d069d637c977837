import type { WritableDb } from './handles.ts';
import { mappingSqliteErrors } from './sqlite-error.ts';
import { databaseName } from './statement.ts';

/**
 * Runs `work` in one transaction: all of it is on disk when this returns, or none of it when it throws.
 * IMMEDIATE, so that a second writer waits at the start and never fails in the middle. `work` must be synchronous.
 */
export function inTransaction<T>(db: WritableDb, work: () => T): T {
  return mappingSqliteErrors(databaseName(db), () => db.transaction(work).immediate());
}

/** Guards a repository function that writes two tables: a service that forgot its transaction is a bug. */
export function requireTransaction(db: WritableDb): void {
  if (!db.inTransaction) throw new Error('this write needs a transaction: use inTransaction');
}
