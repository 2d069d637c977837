import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param name with Chinese and a blank, as folders are called on a clerk's PC */
export function makeFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `${name}-`));
}

/** Removes a folder and what is in it, also while the browser of a killed app still writes into it for a moment. */
export function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
