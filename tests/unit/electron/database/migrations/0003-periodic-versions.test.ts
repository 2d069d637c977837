import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../../../electron/database/handles.ts';
import {
  databaseAtVersion,
  storeReport,
  tableRows,
  updateToVersion,
} from '../../../../support/test-database.ts';

const AT = '2026-11-22T05:00:00.000Z';

function addVersion(db: WritableDb, id: string, kind: string, reportId: string): void {
  db.prepare('INSERT INTO report_versions VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    id,
    reportId,
    kind,
    '',
    AT,
    1,
    Buffer.from('x'),
  );
}

describe('migration 3', () => {
  it('keeps every version, in the order they were kept', () => {
    const db = databaseAtVersion(2);
    const reportId = storeReport(db);
    for (const [id, kind] of [
      ['b', 'named'],
      ['a', 'daily'],
    ] as const) {
      addVersion(db, id, kind, reportId);
    }
    const before = tableRows(db, 'report_versions');
    updateToVersion(db, 3);
    expect(tableRows(db, 'report_versions')).toEqual(before);
  });

  it('lets versions be kept by the clock, and still no other kind', () => {
    const db = databaseAtVersion(2);
    const reportId = storeReport(db);
    expect(() => addVersion(db, 'a', 'periodic', reportId)).toThrow(/CHECK/);
    updateToVersion(db, 3);
    addVersion(db, 'a', 'periodic', reportId);
    expect(() => addVersion(db, 'b', 'whenever', reportId)).toThrow(/CHECK/);
  });

  it('still takes the versions away with their report', () => {
    const db = databaseAtVersion(3);
    const reportId = storeReport(db);
    addVersion(db, 'a', 'named', reportId);
    db.prepare('DELETE FROM reports WHERE id = ?').run(reportId);
    expect(tableRows(db, 'report_versions')).toEqual([]);
  });
});
