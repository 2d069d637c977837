import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupName, MAX_AUTOMATIC } from '../../electron/database/backup-folder.ts';
import { verifyDatabase } from '../../electron/database/verify.ts';
import { type DataStore, openDataStore } from '../../electron/services/data-store.ts';
import { createExportedFiles } from '../../electron/services/exported-files.ts';
import { createReport, listReports } from '../../electron/services/reports-service.ts';
import { createSafetyDesk } from '../../electron/services/safety-desk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DEPARTMENT = '云岭市科学技术协会';

async function aStore(folder = temporaryFolder()): Promise<{ store: DataStore; folder: string }> {
  const store = await openDataStore(join(folder, '绩效自评.db'));
  onTestFinished(store.close);
  return { store, folder };
}

function addReport({ context }: DataStore, departmentName = DEPARTMENT): void {
  createReport(context, { departmentName, fiscalYear: 2023 });
}

function desk(store: DataStore, dataFolder: string) {
  const exported = createExportedFiles(store.context.newId);
  return createSafetyDesk({ store, dataFolder, exported, log: { bug: () => 'ref' } });
}

describe('the automatic backup', () => {
  it('is made once a day under a name that says when, and can be read back', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    const safety = desk(store, folder);
    expect(await safety.backUpIfDue()).toBe(true);
    expect(await safety.backUpIfDue()).toBe(true);
    const names = readdirSync(join(folder, '备份'));
    expect(names).toEqual([expect.stringMatching(/^\d{4}年\d{1,2}月\d{1,2}日 \d{1,2}点\d\d分\.jxbak$/)]);
    expect(verifyDatabase(join(folder, '备份', names[0] ?? ''))).toMatchObject({ ok: true, reports: 1 });
    expect(await safety.status()).toMatchObject({ newest: { ok: true, reports: 1 }, failure: null });
  });

  it('is one backup, however many ask for it at the same time', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    const safety = desk(store, folder);
    expect(await Promise.all([safety.backUpIfDue(), safety.backUpIfDue()])).toEqual([true, true]);
    expect(readdirSync(join(folder, '备份'))).toHaveLength(1);
  });

  it('waits until there is something to lose', async () => {
    const { store, folder } = await aStore();
    await desk(store, folder).backUpIfDue();
    expect(existsSync(join(folder, '备份'))).toBe(false);
  });

  it('keeps the newest of the days before, all that were made by hand, and every other file', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    mkdirSync(join(folder, '备份'));
    const put = (name: string) => writeFileSync(join(folder, '备份', name), 'x');
    const days = Array.from({ length: 30 }, (_, index) => new Date(2020, 0, 1 + index, 9, 5));
    for (const day of days) put(backupName(day, 'automatic'));
    put(backupName(new Date(2019, 0, 1), 'manual'));
    put('说明.txt');
    await desk(store, folder).backUpIfDue();
    const left = readdirSync(join(folder, '备份'));
    expect(left).toHaveLength(MAX_AUTOMATIC + 2);
    expect(left).toContain(backupName(new Date(2019, 0, 1), 'manual'));
    expect(left).toContain('2020年1月30日 9点05分.jxbak');
    expect(left).not.toContain('2020年1月1日 9点05分.jxbak');
  });

  it('is whole while the clerk goes on writing', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    const backup = desk(store, folder).backUp();
    for (let count = 1; count <= 20; count += 1) addReport(store, `第${count}个部门`);
    const { ok, reports } = await backup;
    expect(ok).toBe(true);
    expect(reports).toBeGreaterThanOrEqual(1);
    expect(listReports(store.context)).toHaveLength(21);
  });

  it('says why it failed and never stops the work', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    writeFileSync(join(folder, '备份'), '同名的文件');
    const safety = desk(store, folder);
    expect(await safety.backUpIfDue()).toBe(false);
    expect((await safety.status()).failure).toMatchObject({ code: 'WRITE_FAILED', params: { file: '备份' } });
  });

  it('is found out when it cannot be read any more', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    const safety = desk(store, folder);
    await safety.backUpIfDue();
    const [name = ''] = readdirSync(join(folder, '备份'));
    writeFileSync(join(folder, '备份', name), 'x'.repeat(5_000));
    const { newest } = await safety.status();
    expect(newest?.ok).toBe(false);
    expect(newest?.problems.join('')).toMatch(/损坏/);
  });
});

describe('restoring from a backup', () => {
  it('puts the reports of the backup in the place of all data while the program goes on', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    const safety = desk(store, folder);
    const { fileName } = await safety.backUp();
    addReport(store, '后来加的部门');
    const contents = await safety.openListed(fileName);
    expect(contents.reports.map(({ departmentName }) => departmentName)).toEqual([DEPARTMENT]);

    const restored = await safety.restore(contents.token);
    expect(restored).toMatchObject({ reports: 1, keptAs: expect.stringMatching(/^绩效自评_恢复前_.*\.db$/) });
    expect(listReports(store.context).map(({ departmentName }) => departmentName)).toEqual([DEPARTMENT]);
    expect(verifyDatabase(join(folder, restored.keptAs ?? ''))).toMatchObject({ ok: true, reports: 2 });
    addReport(store, '恢复之后');
    expect(listReports(store.context)).toHaveLength(2);
  });

  it('refuses a file that is no backup and leaves the data as it is', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    const path = join(folder, '照片.jxbak');
    writeFileSync(path, 'x'.repeat(5_000));
    await expect(desk(store, folder).openFile(path)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      params: { file: '照片.jxbak' },
    });
    expect(listReports(store.context)).toHaveLength(1);
  });

  it('goes on with the data as it was when the backup has vanished meanwhile', async () => {
    const { store, folder } = await aStore();
    addReport(store);
    await expect(store.replaceBy(join(folder, '没有.jxbak'))).rejects.toMatchObject({ code: 'DB_NOT_FOUND' });
    expect(listReports(store.context)).toHaveLength(1);
  });

  it.each(['../绩效自评.db', '没有的备份.jxbak'])(
    'opens nothing that is not in the list: %s',
    async (name) => {
      const { store, folder } = await aStore();
      await expect(desk(store, folder).openListed(name)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    },
  );
});

describe('a database that is open already', () => {
  it('is not opened a second time: the other side is named', async () => {
    const { folder } = await aStore();
    await expect(openDataStore(join(folder, '绩效自评.db'))).rejects.toMatchObject({
      code: 'DB_IN_USE',
      params: { user: expect.stringMatching(/./), computer: expect.stringMatching(/./) },
    });
  });
});
