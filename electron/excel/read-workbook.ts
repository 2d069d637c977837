import { AppError } from '../../shared/errors/app-error.ts';
import { fileKindOf } from '../../shared/import/file/file-kind.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import type { InputFile } from '../files/read-file.ts';
import { runInWorker, startWorker, workerFile } from '../files/run-in-worker.ts';
import { createSpareWorker } from '../files/spare-worker.ts';
import { codeOfParseFailure } from './classify-failure.ts';
import { type PackedGrid, unpackGrid } from './grid-parts.ts';
import type {
  UnderstoodReply,
  WorkbookMessage,
  WorkbookRehearsal,
  WorkbookRequest,
} from './workbook-messages.ts';
import { sourceOf } from './workbook-source.ts';

export interface ReadWorkbookOptions {
  readonly signal?: AbortSignal;
  /** milliseconds before the reading is given up */
  readonly timeLimit?: number;
  /** megabytes of JavaScript heap the reading may use */
  readonly memoryLimit?: number;
  /** handed the cells as soon as they are here, while the thread still works out what they mean */
  readonly onCells?: (grid: Grid) => void;
}

const DEFAULT_TIME_LIMIT = 20_000;
const DEFAULT_MEMORY_LIMIT = 1024;

const WORKER = 'workbook-worker';

const spare = createSpareWorker(() => startWorker(workerFile(import.meta.url, WORKER), DEFAULT_MEMORY_LIMIT));

/**
 * Starts the parser's thread ahead of the file: while a command opens its database, the library is loaded. Calling it
 * again, or never, changes nothing but the waiting.
 */
export function prepareWorkbookReader(): void {
  spare.prepare();
}

/**
 * As `prepareWorkbookReader`, and lets the thread read and understand a workbook of ours for practice. Only where the
 * file is a person's choice away: a request that comes sooner waits for the rehearsal.
 * @param sample asked for when the thread is not there yet
 */
export async function rehearseWorkbookReader(sample: () => Promise<InputFile>): Promise<void> {
  const thread = spare.prepare();
  if (!thread) return;
  const { bytes, fileName } = await sample();
  const rehearsal: WorkbookRehearsal = { rehearse: sourceOf(bytes, fileKindOf(bytes), fileName) };
  thread.postMessage(rehearsal);
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
  const { grid } = await askWorker(bytes, fileName, options, null);
  return grid;
}

/** The cells of a workbook and, where it was asked for, what they mean. */
interface Answer {
  readonly grid: Grid;
  readonly understood: UnderstoodReply | null;
}

/**
 * What the worker makes of a file. Its cells are unpacked here while it still works out what they mean.
 * @throws as `readWorkbook`
 */
export async function askWorker(
  bytes: Uint8Array,
  fileName: string,
  options: ReadWorkbookOptions,
  understand: WorkbookRequest['understand'],
): Promise<Answer> {
  options.signal?.throwIfAborted();
  const kind = fileKindOf(bytes);
  const request: WorkbookRequest = { source: sourceOf(bytes, kind, fileName), understand };
  const cells = Promise.withResolvers<Grid>();
  const answered = runInWorker<LastMessage>({
    file: workerFile(import.meta.url, WORKER),
    request,
    started: options.memoryLimit === undefined ? spare.take() : undefined,
    fileName,
    timeLimit: options.timeLimit ?? DEFAULT_TIME_LIMIT,
    memoryLimit: options.memoryLimit ?? DEFAULT_MEMORY_LIMIT,
    whenItDies: 'WORKBOOK_DAMAGED',
    takes: (message) => {
      const packed = gridIn(message);
      if (packed) unpackGrid(packed, options.signal).then(cells.resolve, cells.reject);
      return packed !== null;
    },
    signal: options.signal,
  }).then((last) => {
    if (last.kind === 'done') return last.understood;
    const code = last.tooLarge ? 'PARSE_OUT_OF_MEMORY' : codeOfParseFailure(bytes, kind);
    throw new AppError(code, { file: fileName }, { cause: new Error(last.detail) });
  });
  const here = cells.promise.then((grid) => {
    options.onCells?.(grid);
    return grid;
  });
  const [understood, grid] = await Promise.all([answered, here]);
  if (grid.sheets.every((sheet) => sheet.rows.length === 0)) {
    throw new AppError('WORKBOOK_EMPTY', { file: fileName });
  }
  return { grid, understood };
}

type LastMessage = Exclude<WorkbookMessage, { readonly kind: 'cells' }>;

function gridIn(message: unknown): PackedGrid | null {
  // Only the worker of this very program posts here.
  const posted = message as WorkbookMessage;
  return posted.kind === 'cells' ? posted.grid : null;
}
