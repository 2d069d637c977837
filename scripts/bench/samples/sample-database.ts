import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceContext } from '../../../electron/container.ts';
import { closeDatabase } from '../../../electron/database/connection.ts';
import type { ServiceContext } from '../../../electron/services/context.ts';

/** Runs a sample over a database of its own, which is thrown away. */
export async function withScratchDatabase(
  work: (context: ServiceContext, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
  const context = await openServiceContext(join(folder, '示例.db'));
  try {
    await work(context, folder);
  } finally {
    closeDatabase(context.db);
    rmSync(folder, { recursive: true, force: true });
  }
}
