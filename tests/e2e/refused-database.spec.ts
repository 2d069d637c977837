import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openServiceContext } from '../../electron/container.ts';
import { claimDatabase } from '../../electron/database/claim.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import { createSampleReport } from '../../electron/services/sample-service.ts';
import { launchApp, platform } from '../support/driver.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DATABASE = '绩效自评.db';

/** A data folder whose database is what `make` leaves at the path. */
async function dataFolder(make: (path: string) => void | Promise<void>): Promise<string> {
  const folder = temporaryFolder('绩效 拒绝');
  await make(join(folder, DATABASE));
  return folder;
}

async function sampleDatabase(path: string): Promise<void> {
  const context = await openServiceContext(path);
  await createSampleReport(context);
  closeDatabase(context.db);
}

/** Starts the app and waits for its end, whether or not its window came up before. */
async function startAndEnd(userData: string): Promise<{ code: number | null; text: string }> {
  try {
    const app = await launchApp({ userData });
    const code = await app.close();
    return { code, text: app.output() };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { code: Number(/the app ended with (\d+)/.exec(text)?.[1]), text };
  }
}

/** Over real Electron the native box would wait for a person. */
describe.runIf(platform === 'chromium')('a database that must not be opened', () => {
  it.each([
    {
      what: 'one of a newer version',
      make: async (path: string) => {
        await sampleDatabase(path);
        const db = new Database(path);
        db.pragma('user_version = 9999');
        db.close();
      },
      says: ['数据由更新版本的程序创建', '数据版本 9999', '也没有改动这份数据', '请安装最新版本'],
    },
    {
      what: 'a damaged one',
      make: async (path: string) => {
        await sampleDatabase(path);
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0x5a, 100, 4096));
      },
      says: ['数据文件损坏', `《${DATABASE}》`, '原文件原样保留', '备份'],
    },
    {
      what: 'another program’s',
      make: (path: string) => {
        const db = new Database(path);
        db.exec("CREATE TABLE 别的 (内容 TEXT); INSERT INTO 别的 VALUES ('账本')");
        db.close();
      },
      says: ['不是本程序的数据文件', `《${DATABASE}》`, '该文件没有被改动'],
    },
    {
      what: 'a file that is no database',
      make: (path: string) => writeFileSync(path, '单位的会议记录\n'.repeat(1000)),
      says: [`《${DATABASE}》`],
    },
  ])('$what is refused in Chinese, byte for byte untouched', async ({ make, says }) => {
    const folder = await dataFolder(make);
    const path = join(folder, DATABASE);
    const before = readFileSync(path);
    const { code, text } = await startAndEnd(folder);
    expect(code).toBe(1);
    for (const words of says) expect(text).toContain(words);
    expect(text).not.toMatch(/SQLITE|Error:|at .*\.js/);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith(DATABASE))).toEqual([DATABASE]);
  });

  it('one that another program has open is refused, saying who has it, where and since when', async () => {
    const folder = await dataFolder(sampleDatabase);
    const holder = { user: '王芳', computer: '财务室二', since: '2026-11-22T01:30:00.000Z' };
    const claim = claimDatabase(join(folder, DATABASE), holder);
    onTestFinished(claim.release);
    const { code, text } = await startAndEnd(folder);
    expect(code).toBe(1);
    expect(text).toMatch(/数据文件正被王芳使用（电脑财务室二，从2026年11月22日 \d{1,2}:30开始）。/);
  });

  it('a folder at the place of the database is refused too', async () => {
    const folder = await dataFolder((path) => void mkdirSync(path));
    const { code, text } = await startAndEnd(folder);
    expect(code).toBe(1);
    expect(text).toContain(`《${DATABASE}》是一个文件夹`);
  });
});
