import { join } from 'node:path';
import { TABS } from '../../shared/report/paths.ts';
import type { LaunchedApp } from '../../tests/support/driver.ts';
import { reportWindow } from '../../tests/support/page-models/report-window.ts';
import { type Album, LOOKS, type Look, SCREENS } from './album.ts';
import { showDialogs } from './dialogs.ts';
import { showFirstSteps, showImport } from './first-steps.ts';

type Window = ReturnType<typeof reportWindow>;

/** Everything a clerk meets, from the empty list to the exported file, in every look and on both screens. */
export async function walk(app: LaunchedApp, album: Album, exportFolder: string): Promise<void> {
  const window = reportWindow(app.page);
  await showFirstSteps(app, window, album);
  await window.openSample();
  await showExport(app, window, album, exportFolder);
  await showDialogs(app, window, album);
  for (const screen of [SCREENS.usual, SCREENS.wide]) {
    await app.page.setViewportSize(screen);
    for (const look of LOOKS) await showTabs(app, window, album, look);
  }
  await app.page.setViewportSize(SCREENS.usual);
  await choose(app, 'dark');
  await showImport(app, window, album, 'dark');
  await app.clickMenu('打开报告列表');
  for (const look of ['light', 'large'] as const) {
    await choose(app, look);
    await window.button(/^打开/).first().waitFor();
    await album.take('reports', look);
  }
}

/** The native menu's own words for a look. */
async function choose(app: LaunchedApp, look: Look): Promise<void> {
  await app.clickMenu(look === 'dark' ? '深色' : '浅色');
  await app.clickMenu(look === 'large' ? '特大字' : '标准字号');
}

async function showTabs(app: LaunchedApp, window: Window, album: Album, look: Look): Promise<void> {
  await choose(app, look);
  for (const tab of TABS) {
    await window.tab(tab).click();
    await window.current(tab).waitFor();
    await app.page.getByRole('main').getByRole('heading').first().waitFor();
    await window.saved();
    await album.take(tab, look);
  }
}

async function showExport(app: LaunchedApp, window: Window, album: Album, folder: string): Promise<void> {
  await window.tab('preview').click();
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
