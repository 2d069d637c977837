import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The data folder of one launch, and what becomes of it afterwards. */
export interface DataFolder {
  readonly path: string;
  /** Removes the folder if it was made for this launch. */
  discard(): Promise<void>;
}

/** @param given the folder a test chose; without it a fresh one, named as clerks' folders are */
export async function dataFolder(given: string | undefined): Promise<DataFolder> {
  if (given !== undefined) return { path: given, discard: async () => {} };
  const path = await mkdtemp(join(tmpdir(), '财务股 张三-'));
  // Chromium's helper processes may still be writing for a moment after their end was reported.
  return { path, discard: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}
