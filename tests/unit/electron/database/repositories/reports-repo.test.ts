import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../../../electron/database/handles.ts';
import { jsonBytes } from '../../../../../electron/database/json-bytes.ts';
import {
  getReport,
  listDeletedReports,
  listReports,
  type ReportUpdate,
  setReportDeletedAt,
  updateReport,
} from '../../../../../electron/database/repositories/reports-repo.ts';
import { inTransaction } from '../../../../../electron/database/transaction.ts';
import { memoryDatabase, storeReport } from '../../../../support/test-database.ts';

const LATER = '2026-11-23T02:00:00.000Z';

function save(db: WritableDb, id: string, changes: Partial<ReportUpdate> = {}) {
  const update: ReportUpdate = {
    id,
    baseRevision: 1,
    departmentName: '云河县科协',
    fiscalYear: 2024,
    updatedAt: LATER,
    body: jsonBytes({ format: 1, tasks: [] }),
    ...changes,
  };
  return inTransaction(db, () => updateReport(db, update));
}

describe('reports', () => {
  it('come back as they were stored', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    expect(getReport(db, id)).toEqual({
      id,
      departmentName: '云河县科学技术协会',
      fiscalYear: 2023,
      revision: 1,
      createdAt: '2026-11-22T05:00:00.000Z',
      updatedAt: '2026-11-22T05:00:00.000Z',
      deletedAt: null,
      body: { format: 1, tasks: ['科普活动'] },
    });
  });

  it('are stored as JSON text, however they are written, and every character comes back', () => {
    const db = memoryDatabase();
    const body = { text: '“自评”𠮷😀', control: '\u0000\n', half: '\ud83d' };
    const id = storeReport(db, { body });
    const storedText = () => db.prepare('SELECT typeof(body) AS type, body FROM report_bodies').get();
    const asText = { type: 'text', body: JSON.stringify(body) };
    expect(storedText()).toEqual(asText);
    db.exec("UPDATE report_bodies SET body = '{}'");
    save(db, id, { body: jsonBytes(body) });
    expect(storedText()).toEqual(asText);
    expect(getReport(db, id)).toMatchObject({ body });
  });

  it('are null when unknown', () => {
    expect(getReport(memoryDatabase(), 'x')).toBeNull();
  });

  it('count a save over the revision it was made on', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    expect(save(db, id)).toBe('saved');
    expect(getReport(db, id)).toMatchObject({
      departmentName: '云河县科协',
      fiscalYear: 2024,
      revision: 2,
      createdAt: '2026-11-22T05:00:00.000Z',
      updatedAt: LATER,
      body: { format: 1, tasks: [] },
    });
  });

  it('are not overwritten by a save made on an older revision', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    save(db, id);
    const before = getReport(db, id);
    expect(save(db, id, { body: jsonBytes({ format: 1, tasks: ['旧稿'] }) })).toBe('stale');
    expect(getReport(db, id)).toEqual(before);
  });

  it('are not changed while they lie in the recycle bin', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    setReportDeletedAt(db, id, LATER);
    expect(save(db, id)).toBe('stale');
  });

  it('are listed last changed first, those in the recycle bin apart', () => {
    const db = memoryDatabase();
    const ids = ['1', '2', '3'].map((digit) =>
      storeReport(db, { id: `6f1d4a52-8f0f-4f53-9a53-00000000000${digit}` }),
    );
    save(db, ids[1] ?? '');
    setReportDeletedAt(db, ids[0] ?? '', LATER);
    expect(listReports(db).map((report) => report.id)).toEqual([ids[1], ids[2]]);
    expect(listDeletedReports(db).map((report) => [report.id, report.deletedAt])).toEqual([[ids[0], LATER]]);
  });

  it('come back from the recycle bin unchanged', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    const before = getReport(db, id);
    expect(setReportDeletedAt(db, id, LATER)).toBe(true);
    expect(setReportDeletedAt(db, id, null)).toBe(true);
    expect(getReport(db, id)).toEqual(before);
    expect(setReportDeletedAt(db, 'x', null)).toBe(false);
  });

  it('whose body is no longer JSON are reported as damage, not as a bug', () => {
    const db = memoryDatabase();
    const id = storeReport(db);
    db.exec("UPDATE report_bodies SET body = '{'");
    expect(() => getReport(db, id)).toThrow(expect.objectContaining({ code: 'DB_DAMAGED' }));
  });
});
