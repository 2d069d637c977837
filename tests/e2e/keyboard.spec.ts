import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { TABS } from '../../shared/report/paths.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { walkWithTab } from '../support/page-models/keyboard-walk.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

const FINAL_TOTAL = 'figures.current.expenditure.total@final';

/** A clerk who never takes the hands from the keyboard. */
describe('with the keyboard alone', () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;
  const press = (keys: string) => app.page.keyboard.press(keys);
  const focusedText = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');
  /** Presses `key` until the focus is on what is named so; fails when it never gets there. */
  const moveTo = async (key: string, name: string, most: number) => {
    for (let count = 0; count < most; count += 1) {
      await press(key);
      if ((await focusedText()) === name) return;
    }
    throw new Error(`${most} times ${key} did not reach ${name}`);
  };

  beforeAll(async () => {
    app = await launchApp();
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    await window.createReport('云岭市科学技术协会', 2023);
  });

  afterAll(() => app.kill());

  it.each(TABS.map((tab, index) => [`Control+${(index + 1) % 10}`, tab] as const))(
    '%s opens %s',
    async (keys, tab) => {
      await press(keys);
      await window.current(tab).waitFor();
    },
  );

  it('Ctrl+Z and Ctrl+Y take back and do again what was typed, whichever field has the caret', async () => {
    await press('Control+1');
    await window.field('cover.preparer').fill('李明');
    await window.field('cover.phone').focus();
    await press('Control+z');
    expect(await window.field('cover.preparer').inputValue()).toBe('');
    await press('Control+y');
    expect(await window.field('cover.preparer').inputValue()).toBe('李明');
    await press('Control+Shift+z');
    expect(await window.field('cover.preparer').inputValue()).toBe('李明');
  });

  it('Ctrl+S saves at once', async () => {
    await window.field('cover.preparer').fill('王芳');
    await press('Control+s');
    await window.saved();
  });

  it('Tab reaches 导出, whose menu opens with Enter and closes with Escape, back on the button', async () => {
    await app.page.locator('body').click({ position: { x: 2, y: 2 } });
    await moveTo('Tab', '导出', 40);
    await press('Enter');
    await app.page.getByRole('menu').waitFor();
    await moveTo('ArrowDown', '导出 PDF 文件…', 4);
    await press('Escape');
    await app.page.getByRole('menu').waitFor({ state: 'hidden' });
    await expect.poll(focusedText).toBe('导出');
  });

  it('Escape leaves the import without importing, and the keys of the tabs rest while it is open', async () => {
    await press('Control+5');
    await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
    const start = window.button(/从表格导入/).first();
    await start.focus();
    await press('Enter');
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^导入 \d+ 项/ }).waitFor();
    await press('Control+1');
    await window.current('budget').waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await window.field(FINAL_TOTAL).inputValue()).toBe('');
    expect(await app.page.getByText(/已从《.*》导入/).count()).toBe(0);
  });

  it('typing goes from amount to amount with Enter', async () => {
    await window.field(FINAL_TOTAL).focus();
    await app.page.keyboard.type('207.48');
    await press('Enter');
    expect(await window.field(FINAL_TOTAL).inputValue()).toBe('207.48');
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute('data-path'))).not.toBe(
      FINAL_TOTAL,
    );
  });
});

/** Every control of the filled sample, page by page. */
describe('Tab', () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await window.openSample();
  });
  afterAll(() => app.kill());

  it.each(TABS)('reaches every control of %s, which shows the focus, and is held nowhere', async (tab) => {
    await window.tab(tab).click();
    await window.current(tab).waitFor();
    await app.page.getByRole('main').getByRole('heading').first().waitFor();
    if (tab === 'preview') await app.page.getByText(/打印前看一看|版面没有问题/).waitFor();
    const walk = await walkWithTab(app.page);
    expect.soft(walk.trap).toBeNull();
    expect.soft(walk.missed).toEqual([]);
    expect.soft(walk.unseen).toEqual([]);
    expect(walk.visited).toBeGreaterThan(15);
  });

  it('reaches every control of the list of reports', async () => {
    await window.button('返回报告列表').click();
    await window
      .button(/^打开云岭市/)
      .first()
      .waitFor();
    const walk = await walkWithTab(app.page);
    expect.soft(walk.trap).toBeNull();
    expect.soft(walk.missed).toEqual([]);
    expect(walk.unseen).toEqual([]);
  });
});
