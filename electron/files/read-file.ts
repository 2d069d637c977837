import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import { readError } from './file-error.ts';

export interface InputFile {
  readonly bytes: Uint8Array;
  /** name without its folder */
  readonly fileName: string;
}

const BYTES_PER_MB = 1024 * 1024;

/**
 * Reads a file the clerk chose, at most `limitMb` megabytes of it.
 * Throws FILE_NOT_FOUND, FILE_IS_DIRECTORY, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE.
 */
export async function readInputFile(path: string, options: { limitMb: number }): Promise<InputFile> {
  const fileName = basename(path);
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new AppError('FILE_IS_DIRECTORY', { file: fileName });
    // A pipe or a device would be read for ever.
    if (!info.isFile()) throw new AppError('FILE_UNREADABLE', { file: fileName });
    if (info.size > options.limitMb * BYTES_PER_MB) {
      throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: options.limitMb });
    }
    const bytes = await readFile(path);
    if (bytes.length === 0) throw new AppError('FILE_EMPTY', { file: fileName });
    return { bytes, fileName };
  } catch (error) {
    throw readError(error, fileName);
  }
}
