import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupDatabase } from '../../../../electron/database/backup.ts';
import { closeDatabase, openDatabase } from '../../../../electron/database/connection.ts';
import { walPath } from '../../../../electron/database/database-file.ts';
import { listReports } from '../../../../electron/database/repositories/reports-repo.ts';
import { restoreDatabase } from '../../../../electron/database/restore.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { fileDatabase, memoryDatabase, storeReport } from '../../../support/test-database.ts';

const NOW = new Date(2026, 10, 22, 13, 5, 1);
/** A disk on which another program holds the database for good. */
const HELD = {
  rename: () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' })),
  wait: async () => undefined,
};
const KEPT = '数据_恢复前_2026-11-22_130501.db';

async function backupOf(departments: readonly string[]): Promise<string> {
  const db = memoryDatabase();
  departments.forEach((departmentName, index) => {
    storeReport(db, { id: `6f1d4a52-8f0f-4f53-9a53-00000000000${index}`, departmentName });
  });
  const to = join(temporaryFolder(), '备份.db');
  await backupDatabase(db, to);
  return to;
}

function presentDatabase(department: string): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, '数据.db');
  const db = fileDatabase(path);
  storeReport(db, { departmentName: department });
  closeDatabase(db);
  return { folder, path };
}

function departmentsIn(path: string): string[] {
  const db = openDatabase(path);
  const names = listReports(db).map((report) => report.departmentName);
  closeDatabase(db);
  return names;
}

describe('restoreDatabase', () => {
  it('puts the backup in place and keeps what was there under a readable name', async () => {
    const { folder, path } = presentDatabase('现在的部门');
    const backup = await backupOf(['甲', '乙']);
    const before = readFileSync(backup);
    const keptAs = join(folder, KEPT);
    await expect(restoreDatabase(path, backup, NOW)).resolves.toEqual({ reports: 2, keptAs });
    expect(departmentsIn(path)).toEqual(['甲', '乙']);
    expect(departmentsIn(keptAs)).toEqual(['现在的部门']);
    expect(readdirSync(folder).toSorted()).toEqual(['数据.db', KEPT].toSorted());
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  it('can itself be undone, within the same second too', async () => {
    const { folder, path } = presentDatabase('现在的部门');
    await restoreDatabase(path, await backupOf(['甲']), NOW);
    const undone = await restoreDatabase(path, join(folder, KEPT), NOW);
    expect(departmentsIn(path)).toEqual(['现在的部门']);
    expect(departmentsIn(undone.keptAs ?? '')).toEqual(['甲']);
  });

  it('restores where there is nothing', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    const restored = await restoreDatabase(path, await backupOf(['甲']), NOW);
    expect(restored).toEqual({ reports: 1, keptAs: null });
    expect(readdirSync(folder)).toEqual(['数据.db']);
  });

  it('keeps what was committed but still waits in the -wal file after a power cut', async () => {
    const source = join(temporaryFolder(), '数据.db');
    const db = fileDatabase(source);
    storeReport(db, { departmentName: '断电前' });
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    writeFileSync(path, readFileSync(source));
    writeFileSync(walPath(path), readFileSync(walPath(source)));
    await restoreDatabase(path, await backupOf(['甲']), NOW);
    expect(departmentsIn(path)).toEqual(['甲']);
    expect(departmentsIn(join(folder, KEPT))).toEqual(['断电前']);
  });

  it('replaces a damaged database and keeps it byte for byte with its -wal file', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    writeFileSync(path, '坏掉的数据');
    writeFileSync(walPath(path), '残留的日志');
    await restoreDatabase(path, await backupOf(['甲']), NOW);
    expect(departmentsIn(path)).toEqual(['甲']);
    expect(readFileSync(join(folder, KEPT), 'utf8')).toBe('坏掉的数据');
    expect(readFileSync(join(folder, `${KEPT}-wal`), 'utf8')).toBe('残留的日志');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('replaces a database that opens but has broken pages', async () => {
    const { folder, path } = presentDatabase('部门'.repeat(20_000));
    const content = readFileSync(path);
    writeFileSync(path, content.fill(0xff, content.length - 40_000));
    await restoreDatabase(path, await backupOf(['甲']), NOW);
    expect(departmentsIn(path)).toEqual(['甲']);
    expect(readdirSync(folder)).toContain(KEPT);
  });

  it('keeps the -wal file of a database that was taken away', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '数据.db');
    writeFileSync(walPath(path), '残留的日志');
    const restored = await restoreDatabase(path, await backupOf(['甲']), NOW);
    expect(restored.keptAs).toBe(join(folder, `${KEPT}-wal`));
    expect(departmentsIn(path)).toEqual(['甲']);
  });

  it.each([
    ['is no database', '说明文字'.repeat(100)],
    ['is empty', ''],
    ['is cut off', null],
  ])('refuses a backup that %s and changes nothing', async (_name, text) => {
    const { folder, path } = presentDatabase('现在的部门');
    const backup = await backupOf(['甲'.repeat(50_000)]);
    writeFileSync(backup, text ?? readFileSync(backup).subarray(0, 40_000));
    const before = readFileSync(path);
    await expect(restoreDatabase(path, backup, NOW)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      params: { file: '备份.db' },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['数据.db']);
  });

  it('says so when the backup is missing or newer than the program', async () => {
    const { path } = presentDatabase('现在的部门');
    const backup = await backupOf(['甲']);
    const db = openDatabase(backup);
    db.pragma('user_version = 99');
    closeDatabase(db);
    await expect(restoreDatabase(path, backup, NOW)).rejects.toMatchObject({ code: 'DB_NEWER_THAN_APP' });
    rmSync(backup);
    await expect(restoreDatabase(path, backup, NOW)).rejects.toMatchObject({ code: 'DB_NOT_FOUND' });
    expect(departmentsIn(path)).toEqual(['现在的部门']);
  });

  it('refuses while another connection has the database open', async () => {
    const { folder, path } = presentDatabase('现在的部门');
    const other = openDatabase(path);
    listReports(other);
    await expect(restoreDatabase(path, await backupOf(['甲']), NOW)).rejects.toMatchObject({
      code: 'DB_IN_USE',
    });
    expect(listReports(other)).toHaveLength(1);
    closeDatabase(other);
    expect(readdirSync(folder)).toEqual(['数据.db']);
  });

  it('leaves the database in place when the backup cannot take it', async () => {
    const { folder, path } = presentDatabase('现在的部门');
    await expect(restoreDatabase(path, await backupOf(['甲']), NOW, HELD)).rejects.toMatchObject({
      code: 'FILE_IN_USE',
      params: { file: '数据.db' },
    });
    expect(readdirSync(folder)).toEqual(['数据.db']);
    expect(departmentsIn(path)).toEqual(['现在的部门']);
  });

  it('leaves even a damaged database and its -wal file in place then', async () => {
    const path = join(temporaryFolder(), '数据.db');
    writeFileSync(path, '坏掉的数据');
    writeFileSync(walPath(path), '残留的日志');
    await expect(restoreDatabase(path, await backupOf(['甲']), NOW, HELD)).rejects.toMatchObject({
      code: 'FILE_IN_USE',
    });
    expect(readFileSync(path, 'utf8')).toBe('坏掉的数据');
    expect(readFileSync(walPath(path), 'utf8')).toBe('残留的日志');
  });
});
