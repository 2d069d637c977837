import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupDatabase } from '../../../../electron/database/backup.ts';
import { closeDatabase, openDatabase } from '../../../../electron/database/connection.ts';
import { listReports } from '../../../../electron/database/repositories/reports-repo.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { fileDatabase, memoryDatabase, storeReport } from '../../../support/test-database.ts';

function reportsIn(path: string): number {
  const db = openDatabase(path, { readonly: true });
  const count = listReports(db).length;
  closeDatabase(db);
  return count;
}

describe('backupDatabase', () => {
  it('copies everything committed, also what still waits in the -wal file, into one file', async () => {
    const db = fileDatabase(join(temporaryFolder(), '数据.db'));
    storeReport(db);
    const folder = temporaryFolder();
    const to = join(folder, "数据备份 O'Neil.db");
    await backupDatabase(db, to);
    expect(reportsIn(to)).toBe(1);
    expect(readdirSync(folder)).toEqual(["数据备份 O'Neil.db"]);
  });

  it('works through a read-only connection and from memory', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    const writer = fileDatabase(path);
    storeReport(writer);
    const reader = openDatabase(path, { readonly: true });
    await backupDatabase(reader, join(folder, '甲.db'));
    closeDatabase(reader);
    await backupDatabase(memoryDatabase(), join(folder, '乙.db'));
    expect([reportsIn(join(folder, '甲.db')), reportsIn(join(folder, '乙.db'))]).toEqual([1, 0]);
  });

  it('replaces an older backup and a copy left unfinished', async () => {
    const folder = temporaryFolder();
    const to = join(folder, '备份.db');
    writeFileSync(to, 'older');
    writeFileSync(`${to}.partial`, 'unfinished');
    const db = memoryDatabase();
    storeReport(db);
    await backupDatabase(db, to);
    expect(reportsIn(to)).toBe(1);
    expect(readdirSync(folder)).toEqual(['备份.db']);
  });

  it('never replaces the open database, however its name is spelled', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    const db = fileDatabase(path);
    storeReport(db);
    linkSync(path, join(folder, '链接.db'));
    for (const to of [path, `${path}-wal`, join(folder, '链接.db')]) {
      await expect(backupDatabase(db, to)).rejects.toMatchObject({ code: 'FILE_IN_USE' });
    }
    expect(listReports(db)).toHaveLength(1);
  });

  it('says which folder does not exist, and that a folder is no file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '资料'));
    const db = memoryDatabase();
    await expect(backupDatabase(db, join(folder, '没有', '备份.db'))).rejects.toMatchObject({
      code: 'FOLDER_NOT_FOUND',
      params: { folder: '没有' },
    });
    await expect(backupDatabase(db, join(folder, '资料'))).rejects.toMatchObject({
      code: 'FILE_IS_DIRECTORY',
      params: { file: '资料' },
    });
  });

  it('is refused where the body of a report is no longer JSON, and keeps the older backup', async () => {
    const db = memoryDatabase();
    storeReport(db);
    db.exec("UPDATE report_bodies SET body = '{'");
    const to = join(temporaryFolder(), '备份.db');
    writeFileSync(to, 'older');
    await expect(backupDatabase(db, to)).rejects.toMatchObject({ code: 'DB_DAMAGED' });
    expect(readFileSync(to, 'utf8')).toBe('older');
  });

  it('keeps the older backup when the database is damaged', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    const db = fileDatabase(path);
    storeReport(db, { body: { text: '字'.repeat(50_000) } });
    closeDatabase(db);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, bytes.length - 40_000));
    const to = join(folder, '备份.db');
    writeFileSync(to, 'older');
    const damaged = openDatabase(path, { readonly: true });
    await expect(backupDatabase(damaged, to)).rejects.toMatchObject({ code: 'DB_DAMAGED' });
    closeDatabase(damaged);
    expect(readFileSync(to, 'utf8')).toBe('older');
    expect(readdirSync(folder)).not.toContain('备份.db.partial');
  });
});
