import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { importScreen, originalSheet } from '../support/page-models/import-screen.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

const TOTAL = 'figures.current.expenditure.total@final';
/** Reading a workbook and writing a file take a moment on a busy machine. */
const PATIENT = { timeout: 15_000 };

/** 演练, done by a clerk who sees the program for the first time. */
describe('the practice', () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;
  const band = () => app.page.getByRole('region', { name: '演练' });
  const step = () => band().getByRole('status').textContent();
  const focusedPath = () =>
    app.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path);
  const pointedAt = () => app.page.locator('[data-pointed-at]');

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
  });
  afterAll(() => app.kill());

  it('begins from the first screen with a report that has no figures yet', async () => {
    await window.button('跟着演练做一遍').click();
    await expect.poll(step, PATIENT).toContain('1/5');
    expect(await window.field(TOTAL).inputValue()).toBe('');
    await expect.poll(() => pointedAt().textContent()).toBe('导入');
  });

  it('sees that the example’s workbook was imported', async () => {
    await band().getByRole('button', { name: '指给我看' }).click();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('menuitem', { name: '导入示例表格' }).click();
    await importScreen(app.page).importButton.click();
    await expect.poll(step, PATIENT).toContain('2/5');
    expect(await window.field(TOTAL).inputValue()).not.toBe('');
  });

  it('sees that the source of a figure was looked at', async () => {
    await band().getByRole('button', { name: '指给我看' }).click();
    await app.page.getByRole('button', { name: /^看来源/ }).click();
    await originalSheet(app.page).dialog.waitFor();
    await originalSheet(app.page).close();
    await expect.poll(step, PATIENT).toContain('3/5');
  });

  it('goes on where it was, also after the report was left', async () => {
    const { userData } = app;
    await window.button('返回报告列表').click();
    await app.clickMenu('演练');
    await expect.poll(step, PATIENT).toContain('3/5');
    expect(userData).toBe(app.userData);
  });

  it('sees what was written, that it was checked and that it was exported', async () => {
    await band().getByRole('button', { name: '指给我看' }).click();
    await expect.poll(focusedPath, PATIENT).toBe('conclusion');
    await app.page.keyboard.type('本年度各项工作按计划完成。');
    await expect.poll(step, PATIENT).toContain('4/5');
    await window.tab('checks').click();
    await expect.poll(step, PATIENT).toContain('5/5');
    await app.dialogs.answerSave(join(app.userData, '演练.docx'));
    await app.clickMenu('导出 Word 文档…');
    await expect.poll(step, PATIENT).toContain('演练完成');
    await window.closeMessages();
  });

  it('begins anew with a fresh report; the one before is in the recycle bin', async () => {
    await band().getByRole('button', { name: '重新开始演练' }).click();
    await expect.poll(step, PATIENT).toContain('1/5');
    expect(await window.field(TOTAL).inputValue()).toBe('');
    await window.button('返回报告列表').click();
    await expect.poll(() => window.button(/^打开云岭市科学技术协会/).count()).toBe(1);
  });

  it('can be left at any time', async () => {
    await app.clickMenu('演练');
    await band().getByRole('button', { name: '离开演练' }).click();
    await band().waitFor({ state: 'hidden' });
    expect(await pointedAt().count()).toBe(0);
  });
});
