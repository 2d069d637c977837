import { basename } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import type { NewId } from './ports.ts';

/** Files this session wrote, by token, so that the window can ask to show one without knowing its path. */
export interface ExportedFiles {
  readonly add: (path: string) => { token: string; fileName: string };
  /** @throws AppError FILE_NOT_FOUND for a token this session did not give out */
  readonly pathOf: (token: string) => string;
}

export function createExportedFiles(newId: NewId): ExportedFiles {
  const paths = new Map<string, string>();
  return {
    add: (path) => {
      const token = newId();
      paths.set(token, path);
      return { token, fileName: basename(path) };
    },
    pathOf: (token) => {
      const path = paths.get(token);
      if (!path) throw new AppError('FILE_NOT_FOUND');
      return path;
    },
  };
}
