import type { LaunchedApp } from '../../tests/support/driver.ts';
import type { reportWindow } from '../../tests/support/page-models/report-window.ts';
import type { Album } from './album.ts';

/** What the menu brings up over the report, by the names of its pictures; the smallest questions stay out. */
const DIALOGS: Readonly<Record<string, string>> = {
  palette: '查找功能和内容…',
  keys: '快捷键',
  'find-replace': '查找和替换…',
  versions: '版本历史…',
  'data-safety': '数据安全…',
  templates: '更换提纲和评分指标…',
  layout: '版面设置…',
};

/** Every dialog of the menu, and the settings. */
export async function showDialogs(
  app: LaunchedApp,
  window: ReturnType<typeof reportWindow>,
  album: Album,
): Promise<void> {
  await window.tab('analysis').click();
  await app.page.getByRole('main').getByRole('heading').first().waitFor();
  for (const [name, label] of Object.entries(DIALOGS)) {
    await app.clickMenu(label);
    const opened = app.page.getByRole('dialog').or(app.page.getByRole('search')).first();
    await opened.waitFor();
    await opened.getByRole('status').filter({ hasText: '正在' }).waitFor({ state: 'detached' });
    await album.take(name, 'light');
    await app.page.keyboard.press('Escape');
    await opened.waitFor({ state: 'hidden' });
  }
  await window.button(/^设置$/).click();
  await app.page.getByRole('menu').waitFor();
  await album.take('settings', 'light');
  await app.page.keyboard.press('Escape');
}
