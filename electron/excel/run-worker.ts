import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import type { WorkbookReply, WorkbookRequest } from './workbook-messages.ts';

export interface WorkerLimits {
  readonly signal?: AbortSignal;
  /** milliseconds before the reading is given up */
  readonly timeLimit?: number;
  /** megabytes of JavaScript heap the reading may use */
  readonly memoryLimit?: number;
}

const DEFAULT_TIME_LIMIT = 20_000;
const DEFAULT_MEMORY_LIMIT = 1024;

/** The worker beside this source file, or beside the bundle (also when this module landed in a chunk folder). */
function workerFile(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('./workbook-worker.ts', here);
  const beside = new URL('./workbook-worker.js', here);
  return existsSync(fileURLToPath(beside)) ? beside : new URL('../workbook-worker.js', here);
}

/**
 * Lets a worker thread parse a workbook.
 * @throws AppError PARSE_TIMEOUT, PARSE_OUT_OF_MEMORY; the signal's reason when it is aborted
 */
export function runWorker(
  request: WorkbookRequest,
  fileName: string,
  { signal, timeLimit = DEFAULT_TIME_LIMIT, memoryLimit = DEFAULT_MEMORY_LIMIT }: WorkerLimits,
): Promise<WorkbookReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
      // The parser's own complaints about odd files are for nobody; they must not reach the console.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      // Nobody waits for the thread to end: its answer, or the lack of one, is already known.
      worker.terminate().catch(reject);
      finish();
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const onAbort = () => fail(signal?.reason);
    const timer = setTimeout(
      () => fail(new AppError('PARSE_TIMEOUT', { file: fileName, seconds: Math.ceil(timeLimit / 1000) })),
      timeLimit,
    );
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.once('message', (reply: WorkbookReply) => settle(() => resolve(reply)));
    worker.once('messageerror', fail);
    worker.once('error', (error) => fail(workerFailure(error, fileName)));
    worker.once('exit', (code) => settle(() => resolve({ ok: false, detail: `worker exit ${code}` })));
  });
}

function workerFailure(error: unknown, fileName: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new AppError('PARSE_OUT_OF_MEMORY', { file: fileName }, { cause: error });
}
