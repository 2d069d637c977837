import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { execute, queryAll } from '../statement.ts';
import { jsonColumn } from './columns.ts';

const settingRow = z.object({ key: z.string(), value: jsonColumn });

/** All settings ever written, as JSON not yet checked; one that was never set is absent. */
export function getSettings(db: ReadableDb): Record<string, unknown> {
  const rows = queryAll(db, settingRow, 'SELECT key, value FROM settings ORDER BY key');
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

export function putSetting(
  db: WritableDb,
  key: string,
  value: string | number | boolean | object | null,
): void {
  execute(
    db,
    `INSERT INTO settings (key, value) VALUES (@key, @value)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    { key, value: JSON.stringify(value) },
  );
}
