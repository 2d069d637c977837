import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp, platform } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { fileFolder } from '../support/temporary-folder.ts';

let app: LaunchedApp;
let window: ReturnType<typeof reportWindow>;

const bar = () => app.page.getByRole('alert').filter({ hasText: '保存失败' });
const question = () => app.page.getByRole('dialog', { name: '还有内容没有保存' });
const preparer = () => window.field('cover.preparer');

const start = async (userData?: string) => {
  app = await launchApp(userData ? { userData } : {});
  app.page.setDefaultTimeout(20_000);
  window = reportWindow(app.page);
};

/** Each step goes on from where the one before left the clerk. */
describe('a save that fails', () => {
  const userData = fileFolder('绩效 保存失败');
  let lock: Database.Database;
  let closed: Promise<number | null>;
  const stored = () => {
    const row = lock.prepare("SELECT json_extract(body, '$.cover.preparer') AS it FROM report_bodies").get();
    return Object(row).it;
  };

  beforeAll(async () => {
    await start(userData);
    await window.createReport('云岭市科学技术协会', 2023);
    await window.tab('cover').click();
    // Another program that writes for a long time: nothing of ours gets onto the disk.
    lock = new Database(join(userData, '绩效自评.db'), { fileMustExist: true });
    lock.exec('BEGIN IMMEDIATE');
  });

  afterAll(async () => {
    lock.close();
    await app.kill();
  });

  it('shows a red bar that says what to do, and keeps the words', async () => {
    await preparer().fill('李明');
    await bar().waitFor();
    expect(await bar().textContent()).toContain('数据文件正被另一个窗口或程序使用');
    expect(await bar().textContent()).toContain('您刚才的修改还在窗口里');
    expect(await preparer().inputValue()).toBe('李明');
  });

  it('stops the closing with a question, and leads back to the report', async () => {
    closed = app.close();
    await question().waitFor();
    expect(await question().textContent()).toContain('请关闭另一个窗口后再试');
    await question().getByRole('button', { name: '回到报告' }).click();
    await question().waitFor({ state: 'hidden' });
    await bar().waitFor();
    expect(await preparer().inputValue()).toBe('李明');
  });

  it('is over when the cause is gone and 重试 is pressed', async () => {
    lock.exec('ROLLBACK');
    // The program tries again by itself too, and may be faster than the click.
    await Promise.any([
      bar().getByRole('button', { name: '重试' }).click(),
      bar().waitFor({ state: 'hidden' }),
    ]);
    await bar().waitFor({ state: 'hidden' });
    await window.saved();
    expect(stored()).toBe('李明');
  });

  it('closes from the question once a retry has saved', async () => {
    lock.exec('BEGIN IMMEDIATE');
    await preparer().fill('李明二');
    const asked = app.close();
    await question().waitFor();
    lock.exec('ROLLBACK');
    await question().getByRole('button', { name: '重试' }).click();
    expect(await asked).toBe(0);
    expect(await closed).toBe(0);
    expect(stored()).toBe('李明二');
  });

  it('lets the clerk close without saving, never by itself', async () => {
    await start(userData);
    await window.openListed('云岭市科学技术协会');
    lock.exec('BEGIN IMMEDIATE');
    await preparer().fill('不要的');
    const asked = app.close();
    await question().waitFor();
    await question().getByRole('button', { name: '不保存，直接关闭' }).click();
    expect(await asked).toBe(0);
    lock.exec('ROLLBACK');
    expect(stored()).toBe('李明二');
  });
});

describe.runIf(platform === 'chromium')('a window that cannot answer', () => {
  afterEach(() => app.kill());

  it('is offered to be closed when its page hangs', async () => {
    await start();
    await window.button('用示例练习').waitFor();
    await app.dialogs.answerMessage(1);
    await app.page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    expect(await app.close()).toBe(0);
    expect(app.dialogs.log.map(({ options }) => options.message)).toEqual(['程序没有响应……']);
  });

  it('is offered to be drawn again when its page has died, else it closes', async () => {
    await start();
    await app.dialogs.answerMessage(1);
    const devtools = await app.page.context().newCDPSession(app.page);
    devtools.send('Page.crash').catch(() => undefined);
    await expect
      .poll(() => app.dialogs.log.map(({ options }) => options.message))
      .toEqual(['窗口意外停止了']);
    expect(await app.close()).toBe(0);
  });
});
