import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

export interface WorkerJob {
  /** the worker's file, see `workerFile` */
  readonly file: URL;
  /** becomes the thread's `workerData`; its first message when the thread was started ahead */
  readonly request: unknown;
  /** a thread of this file from `startWorker`, started ahead so that its loading is over by now */
  readonly started?: Worker | undefined;
  /** for the messages to the clerk */
  readonly fileName: string;
  /** milliseconds before the job is given up; without it the job takes its time */
  readonly timeLimit?: number;
  /** megabytes of JavaScript heap the job may use; without it as much as this process */
  readonly memoryLimit?: number;
  /** what it means when the thread ends without an answer; without it that is a bug */
  readonly whenItDies?: ErrorCode;
  /** is handed every message first and takes those that come before the answer; without it the first is the answer */
  readonly takes?: (message: unknown) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The worker `name` beside a source file, or beside the bundle (also when the caller landed in a chunk folder). */
export function workerFile(importMetaUrl: string, name: string): URL {
  if (importMetaUrl.endsWith('.ts')) return new URL(`./${name}.ts`, importMetaUrl);
  const beside = new URL(`./${name}.js`, importMetaUrl);
  return existsSync(fileURLToPath(beside)) ? beside : new URL(`../${name}.js`, importMetaUrl);
}

/** Starts a worker; without a request it waits for it as a message. What a parser prints is for nobody. */
export function startWorker(file: URL, memoryLimit?: number, request?: unknown): Worker {
  const worker = new Worker(file, {
    workerData: request,
    ...(memoryLimit !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } }),
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/**
 * Runs one job in a thread of its own and answers with the message it posts, so that a foreign file that
 * hangs or explodes costs one message and nothing else.
 * @throws AppError PARSE_TIMEOUT, PARSE_OUT_OF_MEMORY, `whenItDies`; the signal's reason when it is aborted
 */
export function runInWorker<Reply>(job: WorkerJob): Promise<Reply> {
  const { fileName, timeLimit, signal } = job;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = job.started ?? startWorker(job.file, job.memoryLimit, job.request);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      // Nobody waits for the thread to end: its answer, or the lack of one, is already known.
      worker.terminate().catch(reject);
      finish();
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const onAbort = () => fail(signal?.reason);
    const timer = timeLimit === undefined ? undefined : setTimeout(() => fail(timeout(job)), timeLimit);
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (message: Reply) => {
      if (!job.takes?.(message)) settle(() => resolve(message));
    });
    worker.once('error', (error) => fail(workerFailure(error, fileName)));
    worker.once('exit', (code) => fail(death(job, code)));
    if (job.started) {
      worker.ref();
      worker.postMessage(job.request);
    }
  });
}

function timeout({ fileName, timeLimit = 0 }: WorkerJob): AppError {
  return new AppError('PARSE_TIMEOUT', { file: fileName, seconds: Math.ceil(timeLimit / 1000) });
}

function death({ fileName, whenItDies }: WorkerJob, exitCode: number): Error {
  const cause = new Error(`the thread ended with ${exitCode} and no answer`);
  return whenItDies === undefined ? cause : new AppError(whenItDies, { file: fileName }, { cause });
}

function workerFailure(error: unknown, fileName: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new AppError('PARSE_OUT_OF_MEMORY', { file: fileName }, { cause: error });
}
