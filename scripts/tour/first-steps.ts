import type { Locator } from 'playwright-core';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import type { LaunchedApp } from '../../tests/support/driver.ts';
import type { reportWindow } from '../../tests/support/page-models/report-window.ts';
import type { Album, Look } from './album.ts';

type Window = ReturnType<typeof reportWindow>;

/** From the empty list to the first figures: welcome, practice, a new report, its import. */
export async function showFirstSteps(app: LaunchedApp, window: Window, album: Album): Promise<void> {
  await window.button('用示例练习').waitFor();
  await album.take('welcome', 'light');
  await app.clickMenu('演练');
  await app.page.getByRole('region', { name: '演练' }).waitFor();
  await app.page.getByRole('main').getByRole('heading').first().waitFor();
  await album.take('practice', 'light');
  await window.button('离开演练').click();
  await window.button('返回报告列表').click();
  await showNewReport(app, window, album);
  const dialog = await openImport(app, window);
  await album.take('import', 'light');
  await dialog.getByRole('button', { name: /^导入 \d+ 项/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await app.page.getByText(/^已从《.+》导入 \d+ 项数字/).waitFor();
  await window.closeMessages();
  await window.button('返回报告列表').click();
}

/** The confirm step on the sample workbook, left again. */
export async function showImport(app: LaunchedApp, window: Window, album: Album, look: Look): Promise<void> {
  const dialog = await openImport(app, window);
  await album.take('import', look);
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function openImport(app: LaunchedApp, window: Window): Promise<Locator> {
  await window.tab('budget').click();
  await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
  await app.clickMenu('导入预算、决算表…');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('cell').first().waitFor();
  return dialog;
}

async function showNewReport(app: LaunchedApp, window: Window, album: Album): Promise<void> {
  await window.button('新建报告').first().click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByLabel('部门名称').fill('云岭市科学技术协会');
  await dialog.getByLabel('评价年度').fill('2023');
  await album.take('new-report', 'light');
  await dialog.getByRole('button', { name: '新建' }).click();
  await window.tab('cover').waitFor();
  await window.saved();
  await album.take('empty-cover', 'light');
}
