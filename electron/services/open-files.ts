import { AppError } from '../../shared/errors/app-error.ts';
import type { NewId } from './ports.ts';

/** What lies open for confirmation, by a token that the window holds instead of paths and bytes. */
export interface OpenFiles<T> {
  readonly add: (file: T) => string;
  /** @throws AppError IMPORT_NOT_FOUND */
  readonly get: (token: string) => T;
  readonly replace: (token: string, file: T) => void;
  readonly discard: (token: string) => void;
}

/** One confirm screen is open at a time; a few more survive a reload of the window. */
const KEPT = 4;

export function createOpenFiles<T>(newId: NewId): OpenFiles<T> {
  const open = new Map<string, T>();
  return {
    add: (file) => {
      const token = newId();
      open.set(token, file);
      for (const oldest of [...open.keys()].slice(0, Math.max(0, open.size - KEPT))) open.delete(oldest);
      return token;
    },
    get: (token) => {
      const found = open.get(token);
      if (found === undefined) throw new AppError('IMPORT_NOT_FOUND');
      return found;
    },
    replace: (token, file) => {
      open.set(token, file);
    },
    discard: (token) => {
      open.delete(token);
    },
  };
}

/** The reading under way, which the clerk may call off. */
export interface Reading {
  /** for a reading that begins now */
  readonly begin: () => AbortSignal;
  /** the reading under way fails with READING_CANCELLED */
  readonly cancel: () => void;
}

export function createReading(): Reading {
  let reading = new AbortController();
  return {
    begin: () => {
      reading = new AbortController();
      return reading.signal;
    },
    cancel: () => reading.abort(new AppError('READING_CANCELLED')),
  };
}
