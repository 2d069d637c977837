import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import { backupDatabase } from './backup.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import type { DatabaseReply, DatabaseRequest } from './database-messages.ts';
import { type Verification, verifyDatabase } from './verify.ts';

async function done(request: DatabaseRequest): Promise<Verification> {
  if (request.kind === 'verify') return verifyDatabase(request.path);
  const db = openDatabase(request.from, { readonly: true });
  try {
    await backupDatabase(db, request.to);
  } finally {
    closeDatabase(db);
  }
  return verifyDatabase(request.to);
}

/** An expected failure is an answer; a bug ends the thread as what it is. */
async function reply(request: DatabaseRequest): Promise<DatabaseReply> {
  try {
    return { ok: true, verification: await done(request) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, code: error.code, params: error.params, detail: String(error.cause) };
  }
}

// safe: workerData is what `askThread` put there; the thread has no other caller
parentPort?.postMessage(await reply(workerData as DatabaseRequest));
