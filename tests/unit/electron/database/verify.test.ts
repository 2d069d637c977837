import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../../../electron/database/connection.ts';
import type { WritableDb } from '../../../../electron/database/handles.ts';
import { insertImport } from '../../../../electron/database/repositories/imports-repo.ts';
import { insertReport, setReportDeletedAt } from '../../../../electron/database/repositories/reports-repo.ts';
import { insertVersion } from '../../../../electron/database/repositories/versions-repo.ts';
import { inTransaction } from '../../../../electron/database/transaction.ts';
import { verifyDatabase } from '../../../../electron/database/verify.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { aNewReport, fileDatabase, storeReport } from '../../../support/test-database.ts';

const createdAt = '2026-11-22T05:00:00.000Z';
const bytes = Uint8Array.of(1, 2, 3);

function filledDatabase(): { path: string; db: WritableDb } {
  const path = join(temporaryFolder(), '数据.db');
  const db = fileDatabase(path);
  const reportId = storeReport(db);
  setReportDeletedAt(db, storeReport(db, { id: '6f1d4a52-8f0f-4f53-9a53-000000000002' }), createdAt);
  insertVersion(db, { id: 'v1', reportId, kind: 'named', label: '', createdAt, revision: 1, body: {} });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { kind: 'workbook', fileName: 'a.xlsx', sha256, bytes } as const;
  insertImport(db, { id: 'i1', reportId, createdAt, ...file, recognition: {}, choices: {} });
  return { path, db };
}

describe('verifyDatabase', () => {
  it('passes a sound database, open elsewhere or not, and counts its reports', () => {
    const { path, db } = filledDatabase();
    const sound = { ok: true, reports: 2, problems: [] };
    expect(verifyDatabase(path)).toEqual(sound);
    closeDatabase(db);
    const before = readFileSync(path);
    expect(verifyDatabase(path)).toEqual(sound);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('passes a new database without tables', () => {
    const path = join(temporaryFolder(), '数据.db');
    closeDatabase(openDatabase(path));
    expect(verifyDatabase(path)).toEqual({ ok: true, reports: 0, problems: [] });
  });

  it.each([
    ["UPDATE report_bodies SET body = '{' WHERE rowid = 1", '有 1 份报告的正文读不出来。'],
    ['DELETE FROM report_bodies WHERE rowid = 1', '有 1 份报告只有名称，没有正文。'],
    ["UPDATE report_versions SET body = x'00'", '有 1 个历史版本读不出来。'],
    ["UPDATE imports SET bytes = x'0102'", '有 1 个导入的原始文件与保存时不一致。'],
    ["UPDATE imports SET report_id = 'x'", '有 1 条记录所属的报告不存在。'],
  ])('after %s it says: %s', (damage, problem) => {
    const { path, db } = filledDatabase();
    db.pragma('foreign_keys = OFF');
    db.exec(damage);
    closeDatabase(db);
    const { ok, problems } = verifyDatabase(path);
    expect(ok).toBe(false);
    expect(problems).toEqual([problem]);
  });

  it('finds broken pages', () => {
    const { path, db } = filledDatabase();
    inTransaction(db, () =>
      insertReport(
        db,
        aNewReport({ id: '6f1d4a52-8f0f-4f53-9a53-000000000003', body: { t: 'x'.repeat(99_999) } }),
      ),
    );
    closeDatabase(db);
    const content = readFileSync(path);
    writeFileSync(path, content.fill(0xff, content.length - 40_000));
    const { ok, problems } = verifyDatabase(path);
    expect(ok).toBe(false);
    expect(problems).toEqual([expect.stringMatching(/^数据文件内部结构/)]);
  });

  it('refuses what is no database of ours', () => {
    const path = join(temporaryFolder(), '说明.txt');
    expect(() => verifyDatabase(path)).toThrow(expect.objectContaining({ code: 'DB_NOT_FOUND' }));
    writeFileSync(path, '说明'.repeat(100));
    expect(() => verifyDatabase(path)).toThrow(expect.objectContaining({ code: 'DB_DAMAGED' }));
  });
});
