import { AppError, type ErrorParams } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { systemErrorCode } from './system-error.ts';

const READ: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'FILE_NOT_FOUND',
  ENOTDIR: 'FILE_NOT_FOUND',
  EISDIR: 'FILE_IS_DIRECTORY',
};

const WRITE: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'FOLDER_NOT_FOUND',
  ENOTDIR: 'FOLDER_NOT_FOUND',
  EACCES: 'NO_WRITE_PERMISSION',
  EROFS: 'NO_WRITE_PERMISSION',
  EBUSY: 'FILE_IN_USE',
  EPERM: 'FILE_IN_USE',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EISDIR: 'FILE_IS_DIRECTORY',
};

/** What a failed read means to the clerk. Names only, never a path: messages are shown and logged. */
export function readError(error: unknown, file: string): unknown {
  const code = systemErrorCode(error);
  return code === null ? error : new AppError(READ[code] ?? 'FILE_UNREADABLE', { file }, { cause: error });
}

/**
 * What a failed write means to the clerk. `creating` tells a folder that takes no new file from a target that is
 * open elsewhere: Windows reports both as EPERM.
 */
export function writeError(
  error: unknown,
  place: { file: string; folder: string; creating: boolean },
): unknown {
  const code = systemErrorCode(error);
  if (code === null) return error;
  const meaning =
    place.creating && code === 'EPERM' ? 'NO_WRITE_PERMISSION' : (WRITE[code] ?? 'WRITE_FAILED');
  const params: ErrorParams =
    meaning === 'FOLDER_NOT_FOUND' ? { folder: place.folder } : { file: place.file };
  return new AppError(meaning, params, { cause: error });
}
