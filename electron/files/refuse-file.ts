import { AppError } from '../../shared/errors/app-error.ts';
import type { FileKind } from '../../shared/import/file/file-kind.ts';
import { zipEntries } from '../../shared/import/file/zip-entries.ts';

/**
 * Refuses what no reader can read, whatever it was meant to be: the sentence is the same for tables and documents.
 * @throws AppError FILE_EMPTY, FILE_LOCK_FILE, FILE_APPLE_DOUBLE, FILE_ENCRYPTED
 */
export function refuseUnreadable(kind: FileKind, fileName: string): void {
  const file = { file: fileName };
  if (kind === 'empty') throw new AppError('FILE_EMPTY', file);
  if (kind === 'lockFile') throw new AppError('FILE_LOCK_FILE', file);
  if (kind === 'appleDouble') throw new AppError('FILE_APPLE_DOUBLE', file);
  if (kind === 'encryptedOffice') throw new AppError('FILE_ENCRYPTED', file);
}

/**
 * Refuses an archive that says it unpacks to more than `maxBytes`, before anything is unpacked.
 * @throws AppError PARSE_OUT_OF_MEMORY
 */
export function refuseBomb(bytes: Uint8Array, fileName: string, maxBytes: number): void {
  const unpacked = zipEntries(bytes).reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > maxBytes) throw new AppError('PARSE_OUT_OF_MEMORY', { file: fileName });
}
