import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../services/ports.ts';

const MAX_BYTES = 1_000_000;

/** A log of bugs only: time, reference and stack; never a word of a report. One older file is kept. */
export function createFileLog(folder: string): Log {
  const file = join(folder, 'errors.log');
  return {
    bug: (error) => {
      const ref = Math.random().toString(36).slice(2, 8);
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      try {
        mkdirSync(folder, { recursive: true });
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.1`);
        appendFileSync(file, `${new Date().toISOString()} ${ref} ${stack}\n`);
      } catch (writeError) {
        // A full disk must not turn one error into two; the console is all that is left.
        process.stderr.write(`${String(writeError)}\n${stack}\n`);
      }
      return ref;
    },
  };
}
