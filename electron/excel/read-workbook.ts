import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import { FILE_KIND_LABELS, type FileKind, fileKindOf } from '../../shared/import/file-kind.ts';
import type { Grid } from '../../shared/import/grid.ts';
import { zipEntries } from '../../shared/import/zip-entries.ts';
import type { WorkbookReply, WorkbookRequest } from './workbook-messages.ts';

export interface ReadWorkbookOptions {
  readonly signal?: AbortSignal;
  /** milliseconds before the reading is given up */
  readonly timeLimit?: number;
  /** megabytes of JavaScript heap the reading may use */
  readonly memoryLimit?: number;
}

const DEFAULT_TIME_LIMIT = 20_000;
const DEFAULT_MEMORY_LIMIT = 1024;
/** A form of a county department unpacks to some megabytes; a bomb to gigabytes. */
const MAX_UNPACKED_BYTES = 1_000_000_000;

const READABLE: ReadonlySet<FileKind> = new Set(['xlsx', 'xls', 'ods', 'csv', 'html', 'spreadsheetml']);

/**
 * Reads a spreadsheet (.xlsx .xls .et .ods .csv, web pages and XML tables) into plain cells, in a worker
 * thread with a memory and a time limit. What the file is, its bytes decide; its name only appears in errors.
 * @throws AppError FILE_EMPTY, FILE_LOCK_FILE, FILE_ENCRYPTED, NOT_A_WORKBOOK, WORKBOOK_DAMAGED,
 *   WORKBOOK_EMPTY, PARSE_TIMEOUT, PARSE_OUT_OF_MEMORY; the signal's reason when it is aborted
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: ReadWorkbookOptions = {},
): Promise<Grid> {
  options.signal?.throwIfAborted();
  const kind = fileKindOf(bytes);
  refuseUnreadable(bytes, kind, fileName);
  const reply = await runWorker({ bytes, kind }, fileName, options);
  if (reply.ok) return reply.grid;
  throw new AppError(reply.code, { file: fileName }, { cause: new Error(reply.detail) });
}

function refuseUnreadable(bytes: Uint8Array, kind: FileKind, fileName: string): void {
  const file = { file: fileName };
  if (kind === 'empty') throw new AppError('FILE_EMPTY', file);
  if (kind === 'lockFile' || kind === 'appleDouble') throw new AppError('FILE_LOCK_FILE', file);
  if (kind === 'encryptedOffice') throw new AppError('FILE_ENCRYPTED', file);
  if (!READABLE.has(kind)) throw new AppError('NOT_A_WORKBOOK', { ...file, found: FILE_KIND_LABELS[kind] });
  if (kind !== 'xlsx' && kind !== 'ods') return;
  const unpacked = zipEntries(bytes).reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > MAX_UNPACKED_BYTES) throw new AppError('PARSE_OUT_OF_MEMORY', file);
}

/** The worker beside this source file, or beside the bundle (also when this module landed in a chunk folder). */
function workerFile(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('./workbook-worker.ts', here);
  const beside = new URL('./workbook-worker.js', here);
  return existsSync(fileURLToPath(beside)) ? beside : new URL('../workbook-worker.js', here);
}

function runWorker(
  request: WorkbookRequest,
  fileName: string,
  { signal, timeLimit = DEFAULT_TIME_LIMIT, memoryLimit = DEFAULT_MEMORY_LIMIT }: ReadWorkbookOptions,
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
    worker.once('error', (error) => fail(workerFailure(error, fileName)));
    worker.once('exit', (code) =>
      fail(new AppError('WORKBOOK_DAMAGED', { file: fileName }, { cause: new Error(`exit ${code}`) })),
    );
  });
}

function workerFailure(error: unknown, fileName: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new AppError('PARSE_OUT_OF_MEMORY', { file: fileName }, { cause: error });
}
