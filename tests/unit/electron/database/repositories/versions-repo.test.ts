import { describe, expect, it } from 'vitest';
import {
  getVersion,
  insertVersion,
  listVersions,
  type VersionRecord,
} from '../../../../../electron/database/repositories/versions-repo.ts';
import { memoryDatabase, storeReport, tableRows } from '../../../../support/test-database.ts';

function aVersion(reportId: string, changes: Partial<VersionRecord> = {}): VersionRecord {
  return {
    id: 'v1',
    reportId,
    kind: 'daily',
    label: '当天首次修改前',
    createdAt: '2026-11-22T05:00:00.000Z',
    revision: 3,
    ...changes,
  };
}

describe('versions', () => {
  it('come back as they were kept', () => {
    const db = memoryDatabase();
    const version = aVersion(storeReport(db));
    const body = { format: 1, text: '一是……'.repeat(100) };
    insertVersion(db, { ...version, body });
    expect(getVersion(db, 'v1')).toEqual({ ...version, body });
    expect(getVersion(db, 'v2')).toBeNull();
  });

  it('are stored compressed', () => {
    const db = memoryDatabase();
    insertVersion(db, { ...aVersion(storeReport(db)), body: { text: '同一句话。'.repeat(10_000) } });
    expect(db.prepare('SELECT length(body) FROM report_versions').pluck().get()).toBeLessThan(1_000);
    expect(tableRows(db, 'report_versions')).toHaveLength(1);
  });

  it('are listed newest first, for one report', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    const other = storeReport(db, { id: '6f1d4a52-8f0f-4f53-9a53-000000000002' });
    const older = aVersion(id, { id: 'older' });
    const newer = aVersion(id, {
      id: 'newer',
      kind: 'named',
      label: '送审稿',
      createdAt: '2026-11-23T05:00:00.000Z',
    });
    const sameMoment = aVersion(id, { id: 'same-moment' });
    for (const version of [older, newer, sameMoment, aVersion(other, { id: 'other' })]) {
      insertVersion(db, { ...version, body: {} });
    }
    expect(listVersions(db, id)).toEqual([newer, sameMoment, older]);
  });

  it('that cannot be unpacked are reported as damage', () => {
    const db = memoryDatabase();
    insertVersion(db, { ...aVersion(storeReport(db)), body: {} });
    db.exec("UPDATE report_versions SET body = x'0011'");
    expect(() => getVersion(db, 'v1')).toThrow(expect.objectContaining({ code: 'DB_DAMAGED' }));
  });
});
