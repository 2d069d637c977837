import { AppError } from '../../../shared/errors/app-error.ts';

const LIMIT_MB = 100;

/** The bytes of a file that was dropped on the window. @throws AppError FILE_TOO_LARGE, FILE_UNREADABLE */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LIMIT_MB * 1024 * 1024) {
    throw new AppError('FILE_TOO_LARGE', { file: file.name, limit: LIMIT_MB });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new AppError('FILE_UNREADABLE', { file: file.name }, { cause });
  }
}
