import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

let app: LaunchedApp;
let window: ReturnType<typeof reportWindow>;
const press = (keys: string) => app.page.keyboard.press(keys);
const dialog = (name: string | RegExp) => app.page.getByRole('dialog', { name });
const menuLine = async (path: string) => (await app.menu()).find((line) => line.path === path);

beforeAll(async () => {
  app = await launchApp({ viewport: { width: 1366, height: 768 } });
  app.page.setDefaultTimeout(15_000);
  window = reportWindow(app.page);
  await window.button('新建报告').first().waitFor();
});
afterAll(() => app.kill());

describe('the native menu', () => {
  it('offers on the list of reports what needs no report, and nothing else', async () => {
    await expect.poll(() => menuLine('文件 › 新建报告…')).toMatchObject({ enabled: true });
    expect(await menuLine('文件 › 保存')).toMatchObject({ enabled: false });
    expect(await menuLine('编辑 › 撤销')).toMatchObject({ enabled: false });
    expect(await menuLine('文件 › 导出 › 导出 Word 文档…')).toMatchObject({ enabled: false });
    await expect(app.clickMenu('保存')).rejects.toThrow();
  });

  it('makes a new report', async () => {
    await app.clickMenu('新建报告…');
    await dialog(/新建报告/).waitFor();
    await press('Escape');
    await dialog(/新建报告/).waitFor({ state: 'hidden' });
    await window.createReport('云岭市科学技术协会', 2023);
    await expect.poll(() => menuLine('文件 › 保存')).toMatchObject({ enabled: true });
  });

  it('says what would be undone and redone', async () => {
    await window.tab('cover').click();
    await window.field('cover.preparer').fill('李明');
    await expect
      .poll(async () => (await app.menu()).find(({ path }) => /^编辑 › 撤销 ./.test(path)))
      .toMatchObject({
        enabled: true,
      });
    const undo = (await app.menu()).find(({ path }) => path.startsWith('编辑 › 撤销 '));
    await app.clickMenu(undo?.path.replace('编辑 › ', '') ?? '');
    await expect.poll(() => window.field('cover.preparer').inputValue()).toBe('');
    await expect
      .poll(async () => (await app.menu()).some(({ path }) => /^编辑 › 重做 ./.test(path)))
      .toBe(true);
  });

  it('opens tabs and shows which one is open', async () => {
    await app.clickMenu('绩效目标');
    await window.current('goals').waitFor();
    await expect.poll(() => menuLine('视图 › 绩效目标')).toMatchObject({ checked: true });
    expect(await menuLine('视图 › 封面')).toMatchObject({ checked: false });
  });

  it('changes colours and text size', async () => {
    await app.clickMenu('深色');
    await app.page.locator('[data-mantine-color-scheme="dark"]').waitFor();
    await app.clickMenu('特大字');
    await app.page.locator('[data-text-size="larger"]').waitFor();
    await expect.poll(() => menuLine('视图 › 字号 › 特大字')).toMatchObject({ checked: true });
    await app.clickMenu('浅色');
    await app.clickMenu('标准字号');
  });

  it('opens recent reports, once the open one is saved', async () => {
    await app.clickMenu('打开报告列表');
    await window.createReport('云岭市档案馆', 2023);
    const recent = '文件 › 最近的报告 › 云岭市科学技术协会 2023年度';
    await expect.poll(() => menuLine(recent)).toMatchObject({ enabled: true });
    await app.clickMenu('云岭市科学技术协会 2023年度');
    await app.page.getByText('云岭市科学技术协会', { exact: true }).first().waitFor();
    await expect.poll(() => menuLine('文件 › 最近的报告 › 云岭市档案馆 2023年度')).toBeDefined();
  });

  it('asks for a new report from within another one', async () => {
    await press('Control+n');
    await dialog(/新建报告/).waitFor();
    await press('Escape');
    await window.button(/^打开云岭市科学技术协会/).click();
    await window.tab('cover').waitFor();
  });
});

describe('the palette', () => {
  const field = () => app.page.getByRole('combobox', { name: '查找功能和内容' });
  const options = () => app.page.getByRole('option');

  it('opens with Ctrl+K and finds by words and by the initials of pinyin', async () => {
    await press('Control+k');
    await field().fill('jxmb');
    await expect.poll(() => options().first().textContent()).toContain('绩效目标');
    await press('Enter');
    await window.current('goals').waitFor();
  });

  it('gives the focus back with Escape', async () => {
    await window.tab('cover').click();
    await window.field('cover.preparer').focus();
    await press('Control+k');
    await field().waitFor();
    await press('Escape');
    await field().waitFor({ state: 'hidden' });
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe(
      'cover.preparer',
    );
  });

  it('finds words of the report and leads to their field', async () => {
    await window.field('cover.preparer').fill('李明轩');
    await press('Control+k');
    await field().fill('明轩');
    await app.page.getByRole('group', { name: '报告里的文字' }).waitFor();
    await press('Enter');
    await field().waitFor({ state: 'hidden' });
    await window.current('cover').waitFor();
    const focused = () => app.page.evaluate(() => document.activeElement?.getAttribute('data-path'));
    await expect.poll(focused).toBe('cover.preparer');
  });

  it('opens other reports', async () => {
    await press('Control+k');
    await field().fill('档案馆');
    await press('Enter');
    await app.page.getByText('云岭市档案馆', { exact: true }).first().waitFor();
  });
});

describe('help', () => {
  it('shows every key on F1', async () => {
    await press('F1');
    await dialog('快捷键').getByText('Ctrl+K').waitFor();
    await dialog('快捷键').getByText('Ctrl+Shift+Z').waitFor();
    await press('Escape');
    await dialog('快捷键').waitFor({ state: 'hidden' });
  });

  it('has the manual to read in the window', async () => {
    await app.clickMenu('使用手册');
    const manual = dialog(/手册/);
    await manual.getByRole('navigation', { name: '目录' }).getByRole('button').last().click();
    await manual
      .getByRole('heading', { name: /数据安全/ })
      .first()
      .waitFor();
    await press('Escape');
    await manual.waitFor({ state: 'hidden' });
  });

  it('says which version this is and where the data lies', async () => {
    await app.clickMenu('关于绩效自评助手');
    await dialog('关于绩效自评助手').getByText(app.userData).waitFor();
    await press('Escape');
    await dialog('关于绩效自评助手').waitFor({ state: 'hidden' });
  });
});
