import { openMemoryDatabase } from '../../electron/database/connection.ts';
import { applyMigrations } from '../../electron/database/migrate.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import type { DataStore } from '../../electron/services/data-store.ts';

export interface TestContext extends ServiceContext {
  /** moves the clock */
  readonly setNow: (iso: string) => void;
}

/** Services over a database in memory, with a clock that stands still and ids that count up. */
export function testContext(): TestContext {
  const db = openMemoryDatabase();
  applyMigrations(db);
  let now = new Date('2024-05-13T02:24:00.000Z');
  let ids = 0;
  return {
    db,
    now: () => now,
    setNow: (iso) => {
      now = new Date(iso);
    },
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
  };
}

/** A store around such a context; nothing can take the place of a database in memory. */
export function testStore(context: ServiceContext): DataStore {
  return {
    databasePath: '数据.db',
    context,
    replaceBy: () => Promise.reject(new Error('a database in memory has no place')),
    close: () => undefined,
  };
}
