import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { TABS, type TabId } from '../../shared/report/paths.ts';
import type { LaunchedApp } from '../../tests/support/driver.ts';
import { reportWindow } from '../../tests/support/page-models/report-window.ts';
import type { Album, Look } from './album.ts';

type Window = ReturnType<typeof reportWindow>;

const DARK_TABS: readonly TabId[] = ['budget', 'scoring', 'checks'];
const LARGE_TABS: readonly TabId[] = ['budget', 'scoring'];

/** Everything a clerk meets, from the empty list to the exported file, in light, dark and at the largest text. */
export async function walk(app: LaunchedApp, album: Album, exportFolder: string): Promise<void> {
  const window = reportWindow(app.page);
  await window.button('用示例练习').waitFor();
  await album.take('welcome', 'light');
  await showNewReport(app, window, album);
  await showImport(app, window, album);
  await window.button('返回报告列表').click();
  await window.openSample();
  await showTabs(window, album, TABS, 'light');
  await showExport(app, window, album, exportFolder);
  await window.choose('深色');
  await showTabs(window, album, DARK_TABS, 'dark');
  const dialog = await openImport(app, window, album, 'dark');
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await window.button('返回报告列表').click();
  await window.button(/^打开/).first().waitFor();
  await album.take('reports', 'dark');
  await window.choose('浅色');
  await album.take('reports', 'light');
  await window
    .button(/^打开云岭市科学技术协会/)
    .first()
    .click();
  await window.choose('特大');
  await showTabs(window, album, LARGE_TABS, 'large');
  await showSettings(app, window, album);
}

async function showNewReport(app: LaunchedApp, window: Window, album: Album): Promise<void> {
  await window.button('新建报告').click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByLabel('部门名称').fill('云岭市科学技术协会');
  await dialog.getByLabel('评价年度').fill('2023');
  await album.take('new-report', 'light');
  await dialog.getByRole('button', { name: '新建' }).click();
  await window.tab('cover').waitFor();
  await window.saved();
  await album.take('empty-cover', 'light');
}

/** The confirm step on the sample workbook. */
async function openImport(app: LaunchedApp, window: Window, album: Album, look: Look): Promise<Locator> {
  await window.tab('budget').click();
  await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
  await window.button('导入').first().click();
  await app.page.getByRole('menuitem', { name: '导入预算、决算表…' }).click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('tab', { name: /^找到的数字/ }).waitFor();
  await dialog.getByRole('cell').first().waitFor();
  await album.take('import', look);
  return dialog;
}

async function showImport(app: LaunchedApp, window: Window, album: Album): Promise<void> {
  const dialog = await openImport(app, window, album, 'light');
  await dialog.getByRole('button', { name: /^导入 \d+ 项/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await app.page.getByText(/^已从《.+》导入 \d+ 项数字/).waitFor();
  await window.closeMessages();
}

async function showTabs(window: Window, album: Album, tabs: readonly TabId[], look: Look): Promise<void> {
  for (const tab of tabs) {
    await window.tab(tab).click();
    await window.current(tab).waitFor();
    await window.saved();
    await album.take(tab, look);
  }
}

async function showExport(app: LaunchedApp, window: Window, album: Album, folder: string): Promise<void> {
  for (const [label, extension] of [
    ['Word 文档', 'docx'],
    ['Excel 表格', 'xlsx'],
    ['PDF 文件', 'pdf'],
  ]) {
    const name = `云岭市科学技术协会2023年度自评报告.${extension}`;
    await app.dialogs.answerSave(join(folder, name));
    await window.button(`导出${label}`).click();
    await app.page.getByText(`已导出：${name}`).waitFor();
    await app.page.getByText(`已导出${label}《`).waitFor();
    await window.closeMessages();
  }
  await album.take('exported', 'light');
}

async function showSettings(app: LaunchedApp, window: Window, album: Album): Promise<void> {
  await window.button('显示设置').click();
  await app.page.getByRole('menu').waitFor();
  await album.take('settings', 'large');
  await app.page.keyboard.press('Escape');
}
