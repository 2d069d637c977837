import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { PackCheck } from './pack-check.ts';
import type { PackedApp } from './packed-app.ts';

export const runChecks: readonly PackCheck[] = [
  {
    says: 'out of the archive, every module loads, the workers read a sample and a database',
    on: ({ system }) => system === process.platform && process.arch === 'x64',
    find: runExtracted,
  },
];

const problemsSchema = z.array(z.string());

/**
 * Loads the packed code in a bare folder, where no other node_modules can stand in for a missing one. Only the pack of
 * the system this runs on: its SQLite can be loaded here. The scripts of both packs are the same.
 */
async function runExtracted(app: PackedApp): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-packed-'));
  try {
    app.extractTo(folder);
    const runner = join(import.meta.dirname, 'run-packed.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [runner, folder], { cwd: folder });
    return problemsSchema.parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
