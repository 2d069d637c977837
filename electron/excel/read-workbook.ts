import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import { compoundStreamNames } from '../../shared/import/file/compound-entries.ts';
import { FILE_KIND_LABELS, type FileKind, fileKindOf } from '../../shared/import/file/file-kind.ts';
import { zipEntries } from '../../shared/import/file/zip-entries.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import { decodeText } from '../files/decode-text.ts';
import { runInWorker, startWorker, workerFile } from '../files/run-in-worker.ts';
import { codeOfParseFailure } from './classify-failure.ts';
import { unpackGrid } from './grid-parts.ts';
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
const WORKER = 'workbook-worker';

// The one thread kept ready; it belongs to whoever reads next and is never used twice.
let spare: Worker | undefined;

/**
 * Starts the parser's thread ahead of the file: while the clerk looks for it in the dialog, or a command
 * opens its database, the library is loaded. Calling it again, or never, changes nothing but the waiting.
 */
export function prepareWorkbookReader(): void {
  if (spare) return;
  const worker = startWorker(workerFile(import.meta.url, WORKER), DEFAULT_MEMORY_LIMIT);
  const forget = () => {
    if (spare === worker) spare = undefined;
  };
  worker.once('error', forget);
  worker.once('exit', forget);
  worker.unref();
  spare = worker;
}

function takeSpare(): Worker | undefined {
  const worker = spare;
  spare = undefined;
  return worker;
}

/**
 * Reads a spreadsheet (.xlsx .xls .et .ods .csv, web pages and XML tables) into plain cells, in a worker
 * thread with a memory and a time limit. What the file is, its bytes decide; its name only appears in errors.
 * @throws AppError FILE_EMPTY, FILE_LOCK_FILE, FILE_APPLE_DOUBLE, FILE_ENCRYPTED, NOT_A_WORKBOOK, WORKBOOK_DAMAGED,
 *   WORKBOOK_EMPTY, PARSE_TIMEOUT, PARSE_OUT_OF_MEMORY; the signal's reason when it is aborted
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: ReadWorkbookOptions = {},
): Promise<Grid> {
  options.signal?.throwIfAborted();
  const kind = fileKindOf(bytes);
  const request = requestFor(bytes, kind, fileName);
  const reply = await runInWorker<WorkbookReply>({
    file: workerFile(import.meta.url, WORKER),
    request,
    started: options.memoryLimit === undefined ? takeSpare() : undefined,
    fileName,
    timeLimit: options.timeLimit ?? DEFAULT_TIME_LIMIT,
    memoryLimit: options.memoryLimit ?? DEFAULT_MEMORY_LIMIT,
    whenItDies: 'WORKBOOK_DAMAGED',
    signal: options.signal,
  });
  if (!reply.ok) {
    const cause = new Error(reply.detail);
    const code = reply.tooLarge ? 'PARSE_OUT_OF_MEMORY' : codeOfParseFailure(bytes, kind);
    throw new AppError(code, { file: fileName }, { cause });
  }
  if (reply.grid.sheets.every((sheet) => sheet.parts.length === 0)) {
    throw new AppError('WORKBOOK_EMPTY', { file: fileName });
  }
  return unpackGrid(reply.grid, options.signal);
}

function requestFor(bytes: Uint8Array, kind: FileKind, fileName: string): WorkbookRequest {
  const file = { file: fileName };
  switch (kind) {
    case 'xlsx':
    case 'ods': {
      const unpacked = zipEntries(bytes).reduce((sum, entry) => sum + entry.size, 0);
      if (unpacked > MAX_UNPACKED_BYTES) throw new AppError('PARSE_OUT_OF_MEMORY', file);
      return { form: 'binary', bytes };
    }
    case 'xls':
      return { form: compoundStreamNames(bytes).includes('workbook') ? 'binary' : 'codePage', bytes };
    case 'csv':
    case 'html':
      return { form: 'strings', text: decodeText(bytes) };
    case 'spreadsheetml':
      return { form: 'markup', text: decodeText(bytes) };
    case 'empty':
      throw new AppError('FILE_EMPTY', file);
    case 'lockFile':
      throw new AppError('FILE_LOCK_FILE', file);
    case 'appleDouble':
      throw new AppError('FILE_APPLE_DOUBLE', file);
    case 'encryptedOffice':
      throw new AppError('FILE_ENCRYPTED', file);
    default:
      throw new AppError('NOT_A_WORKBOOK', { ...file, found: FILE_KIND_LABELS[kind] });
  }
}
