import { AppError } from '../../shared/errors/app-error.ts';
import { FILE_KIND_LABELS, type FileKind, fileKindOf } from '../../shared/import/file/file-kind.ts';
import { isEmptyOutline, type WordOutline } from '../../shared/import/word/outline.ts';
import { outlineOfText } from '../../shared/import/word/text-outline.ts';
import { decodeText } from '../files/decode-text.ts';
import { refuseBomb, refuseUnreadable } from '../files/refuse-file.ts';
import { runInWorker, workerFile } from '../files/run-in-worker.ts';
import type { WordReply, WordRequest } from './word-messages.ts';

export interface ReadDocumentOptions {
  readonly signal?: AbortSignal;
  /** milliseconds before the reading is given up */
  readonly timeLimit?: number;
  /** megabytes of JavaScript heap the reading may use */
  readonly memoryLimit?: number;
}

/** The clerk has an answer within ten seconds, the thread's start included. */
const DEFAULT_TIME_LIMIT = 9_000;
const DEFAULT_MEMORY_LIMIT = 1024;
/** A report of 165 pages unpacks to a few megabytes, pictures aside; a bomb to gigabytes. */
const MAX_UNPACKED_BYTES = 500_000_000;
const MAX_TEXT_BYTES = 20_000_000;

/**
 * Reads last year's report (.docx, .doc, .txt, .md) into headings, paragraphs and tables; foreign formats in a
 * worker thread with a memory and a time limit. What the file is, its bytes decide.
 * @throws AppError FILE_EMPTY, FILE_LOCK_FILE, FILE_APPLE_DOUBLE, FILE_ENCRYPTED, FILE_TOO_LARGE, NOT_A_WORD_FILE,
 *   WORD_DAMAGED, WORD_EMPTY, PARSE_TIMEOUT, PARSE_OUT_OF_MEMORY; the signal's reason when it is aborted
 */
export async function readWordDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadDocumentOptions = {},
): Promise<WordOutline> {
  options.signal?.throwIfAborted();
  const outline = await outlineOf(bytes, fileName, options);
  if (isEmptyOutline(outline)) throw new AppError('WORD_EMPTY', { file: fileName });
  return outline;
}

async function outlineOf(
  bytes: Uint8Array,
  fileName: string,
  options: ReadDocumentOptions,
): Promise<WordOutline> {
  const kind = fileKindOf(bytes);
  refuseUnreadable(kind, fileName);
  switch (kind) {
    case 'docx':
      refuseBomb(bytes, fileName, MAX_UNPACKED_BYTES);
      return runReader({ bytes, kind }, fileName, options);
    case 'doc':
      return runReader({ bytes, kind }, fileName, options);
    case 'text':
      return textOutline(bytes, fileName);
    default:
      if (isProse(kind, fileName)) return textOutline(bytes, fileName);
      throw new AppError('NOT_A_WORD_FILE', { file: fileName, found: FILE_KIND_LABELS[kind] });
  }
}

/** Prose with a comma or a tab in most lines looks like separated values; then the clerk's file name decides. */
function isProse(kind: FileKind, fileName: string): boolean {
  return kind === 'csv' && /\.(txt|md)$/i.test(fileName);
}

function textOutline(bytes: Uint8Array, fileName: string): WordOutline {
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: MAX_TEXT_BYTES / 1_000_000 });
  }
  return outlineOfText(decodeText(bytes));
}

async function runReader(
  request: WordRequest,
  fileName: string,
  options: ReadDocumentOptions,
): Promise<WordOutline> {
  const reply = await runInWorker<WordReply>({
    file: workerFile(import.meta.url, 'word-worker'),
    request,
    fileName,
    timeLimit: options.timeLimit ?? DEFAULT_TIME_LIMIT,
    memoryLimit: options.memoryLimit ?? DEFAULT_MEMORY_LIMIT,
    whenItDies: 'WORD_DAMAGED',
    signal: options.signal,
  });
  if (reply.ok) return reply.outline;
  throw new AppError(reply.code, { file: fileName }, { cause: new Error(reply.detail) });
}
