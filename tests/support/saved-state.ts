import { createHash, randomUUID } from 'node:crypto';
import { openMigrated } from '../../electron/database/migrate.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import type { Report } from '../../shared/report/schema.ts';

/** Which report to type into. */
export interface TypingTask {
  readonly databasePath: string;
  readonly reportId: string;
}

/** The services' context without what the window needs besides, so that a process is there quickly. */
export async function openData(databasePath: string): Promise<ServiceContext> {
  const now = () => new Date();
  return { db: await openMigrated(databasePath, { now: now() }), now, newId: randomUUID };
}

/** Same content, same hash. */
export function reportHash(report: Report): string {
  return createHash('sha256').update(JSON.stringify(report)).digest('hex');
}
