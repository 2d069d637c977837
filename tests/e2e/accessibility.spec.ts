import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { TABS } from '../../shared/report/paths.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

/** The menu's entries that bring something up over the report. */
const DIALOGS = [
  '保存一个版本…',
  '版本历史…',
  '结转到下一年度…',
  '版面设置…',
  '更换提纲和评分指标…',
  '粘贴表格…',
  '粘贴去年的文字…',
  '导入记录',
  '查找和替换…',
  '查找功能和内容…',
  '数据安全…',
  '快捷键',
  '使用手册',
  '关于绩效自评助手',
] as const;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let app: LaunchedApp;
let window: ReturnType<typeof reportWindow>;

beforeAll(async () => {
  app = await launchApp({ viewport: { width: 1366, height: 768 } });
  app.page.setDefaultTimeout(15_000);
  window = reportWindow(app.page);
  // As a debugger does: the page's own policy lets no script in.
  await app.page.evaluate(axeSource);
});

afterAll(() => app.kill());

/** What keeps someone from using the window, one line each: rule, first places, what to change. */
async function barriers(): Promise<string[]> {
  await app.page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  );
  const { violations }: AxeResults = await app.page.evaluate(() =>
    Reflect.get(globalThis, 'axe').run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes.slice(0, 4).map(({ target, any }) => `${String(target)} ${any[0]?.message ?? ''}`);
      return `${id} ×${nodes.length}: ${places.join(' | ')}`;
    });
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  beforeAll(() => app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));

  it('the list of reports and its dialog keep nobody out', async () => {
    await window.button('新建报告').first().waitFor();
    expect.soft(await barriers()).toEqual([]);
    await window.button('新建报告').first().click();
    await app.page.getByRole('dialog').getByLabel('部门名称').waitFor();
    expect.soft(await barriers()).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('the empty report keeps nobody out', async () => {
    await window.createReport('云岭市科学技术协会', 2023);
    for (const tab of ['tasks', 'budget', 'problems'] as const) {
      await window.tab(tab).click();
      await app.page.getByRole('main').getByRole('heading').first().waitFor();
      expect.soft(await barriers(), tab).toEqual([]);
    }
    await window.button('返回报告列表').click();
  });

  it('the sample opens', () => window.openSample());

  it.each(TABS)('the filled tab %s keeps nobody out', async (tab) => {
    await window.tab(tab).click();
    await window.current(tab).waitFor();
    await app.page.getByRole('main').getByRole('heading').first().waitFor();
    expect.soft(await barriers()).toEqual([]);
  });

  it('the import keeps nobody out', async () => {
    await window.tab('budget').click();
    await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
    await window
      .button(/从表格导入/)
      .first()
      .click();
    await app.page.getByRole('dialog').getByText('项目支出·决算').first().waitFor();
    expect.soft(await barriers()).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it.each(DIALOGS)('what “%s” brings up keeps nobody out', async (label) => {
    await app.clickMenu(label);
    const opened = app.page.getByRole('dialog').or(app.page.getByRole('search')).first();
    await opened.waitFor();
    expect.soft(await barriers()).toEqual([]);
    await app.page.keyboard.press('Escape');
    await opened.waitFor({ state: 'hidden' });
  });

  it.each(['检查', '去年'])('the side panel with “%s” keeps nobody out', async (view) => {
    await window.tab('analysis').click();
    const side = app.page.getByRole('complementary');
    await side.getByRole('radio', { name: view }).press(' ');
    expect.soft(await barriers()).toEqual([]);
    await side.getByRole('radio', { name: '预览' }).press(' ');
  });

  it('the practice keeps nobody out', async () => {
    await app.clickMenu('演练');
    await app.page.getByRole('region', { name: '演练' }).waitFor();
    expect.soft(await barriers()).toEqual([]);
    await app.page.getByRole('button', { name: '离开演练' }).click();
  });

  it('the menus keep nobody out', async () => {
    for (const name of ['设置', '报告', '导入', '导出']) {
      await app.page.getByRole('button', { name, exact: true }).click();
      await app.page.getByRole('menu').waitFor();
      expect.soft(await barriers(), name).toEqual([]);
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('menu').waitFor({ state: 'hidden' });
    }
    await window.button('返回报告列表').click();
  });
});
