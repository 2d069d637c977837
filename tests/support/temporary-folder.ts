import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for all tests of a file, removed after them; its name has Chinese and a blank, as on a clerk's PC. */
export function fileFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), '绩效 命令-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
