import { AppError } from '../../shared/errors/app-error.ts';
import type { ReadWorkbook } from './imports-service.ts';
import type { NewId } from './ports.ts';

/** Workbooks read for the confirm screen, by token. The renderer never holds a path or the bytes. */
export interface PendingImports {
  readonly add: (read: ReadWorkbook) => string;
  /** @throws AppError IMPORT_NOT_FOUND */
  readonly get: (token: string) => ReadWorkbook;
  readonly remove: (token: string) => void;
}

/** One confirm screen is open at a time; a few more survive a reload of the window. */
const KEPT = 4;

export function createPendingImports(newId: NewId): PendingImports {
  const pending = new Map<string, ReadWorkbook>();
  return {
    add: (read) => {
      const token = newId();
      pending.set(token, read);
      for (const oldest of [...pending.keys()].slice(0, Math.max(0, pending.size - KEPT)))
        pending.delete(oldest);
      return token;
    },
    get: (token) => {
      const read = pending.get(token);
      if (!read) throw new AppError('IMPORT_NOT_FOUND');
      return read;
    },
    remove: (token) => {
      pending.delete(token);
    },
  };
}
