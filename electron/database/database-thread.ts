import { basename, resolve } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import { runInWorker, workerFile } from '../files/run-in-worker.ts';
import type { DatabaseReply, DatabaseRequest } from './database-messages.ts';
import type { Verification } from './verify.ts';

/**
 * Writes a complete copy of a database and reads it back, in a thread of its own: a stick takes its time over years
 * of originals, and the window must not stand still meanwhile. The database may be open and written to.
 * @throws AppError what `openDatabase` and `backupDatabase` throw
 */
export function backUpInThread(from: string, to: string): Promise<Verification> {
  return askThread({ kind: 'backup', from: resolve(from), to: resolve(to) }, basename(to));
}

/** `verifyDatabase` in a thread of its own. @throws AppError what `verifyDatabase` throws */
export function verifyInThread(path: string): Promise<Verification> {
  return askThread({ kind: 'verify', path: resolve(path) }, basename(path));
}

async function askThread(request: DatabaseRequest, fileName: string): Promise<Verification> {
  const reply = await runInWorker<DatabaseReply>({
    file: workerFile(import.meta.url, 'database-worker'),
    request,
    fileName,
  });
  if (reply.ok) return reply.verification;
  throw new AppError(reply.code, reply.params, { cause: new Error(reply.detail) });
}
