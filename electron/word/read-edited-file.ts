import { AppError } from '../../shared/errors/app-error.ts';
import { FILE_KIND_LABELS, fileKindOf } from '../../shared/import/file/file-kind.ts';
import { type EditedDocument, editedText } from '../../shared/import/round-trip/edited-document.ts';
import { refuseBomb, refuseUnreadable } from '../files/refuse-file.ts';
import { runInWorker, workerFile } from '../files/run-in-worker.ts';
import type { EditedReply } from './edited-worker.ts';

const TIME_LIMIT = 10_000;
const MEMORY_LIMIT = 1024;
/** As for last year's report: far above any report, far below a bomb. */
const MAX_UNPACKED_BYTES = 500_000_000;

/**
 * Reads a .docx that came back edited, in a worker thread with a memory and a time limit.
 * @throws AppError FILE_EMPTY, FILE_LOCK_FILE, FILE_APPLE_DOUBLE, FILE_ENCRYPTED, NOT_AN_EDITED_DOCX, WORD_DAMAGED,
 *   WORD_EMPTY, PARSE_TIMEOUT, PARSE_OUT_OF_MEMORY; the signal's reason when it is aborted
 */
export async function readEditedFile(
  bytes: Uint8Array,
  fileName: string,
  signal?: AbortSignal,
): Promise<EditedDocument> {
  const kind = fileKindOf(bytes);
  refuseUnreadable(kind, fileName);
  if (kind !== 'docx')
    throw new AppError('NOT_AN_EDITED_DOCX', { file: fileName, found: FILE_KIND_LABELS[kind] });
  refuseBomb(bytes, fileName, MAX_UNPACKED_BYTES);
  const reply = await runInWorker<EditedReply>({
    file: workerFile(import.meta.url, 'edited-worker'),
    request: bytes,
    fileName,
    timeLimit: TIME_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    whenItDies: 'WORD_DAMAGED',
    signal,
  });
  if (!reply.ok) throw new AppError('WORD_DAMAGED', { file: fileName }, { cause: new Error(reply.detail) });
  if (isEmpty(reply.document)) throw new AppError('WORD_EMPTY', { file: fileName });
  return reply.document;
}

function isEmpty({ blocks }: EditedDocument): boolean {
  return !blocks.some((block) => block.kind === 'table' || editedText(block).trim() !== '');
}
