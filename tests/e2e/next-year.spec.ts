import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { nextYearWorkbook } from '../support/next-year-workbook.ts';
import { dropFile } from '../support/page-models/drop-file.ts';
import { importScreen } from '../support/page-models/import-screen.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

/** The same clerk a year later: what was confirmed once is one click. */
describe("next year's file of the same form", () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;
  let screen: ReturnType<typeof importScreen>;

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    screen = importScreen(app.page);
  });

  afterAll(() => app.kill());

  it('is confirmed cell by cell the first time', async () => {
    await window.createReport('云岭市科学技术协会', 2023);
    await window.tab('budget').click();
    await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
    await window.button('导入').first().click();
    await app.page.getByRole('menuitem', { name: /^导入预算、决算表/ }).click();
    await screen.shown();
    expect(await screen.dialog.getByText(/^已识别/).count()).toBe(0);
    await screen.importButton.click();
    await screen.dialog.waitFor({ state: 'hidden' });
    await window.saved();
  });

  it('is recognised a year later and imported with one click', async () => {
    await window.button('返回报告列表').click();
    await window.createReport('云岭市科学技术协会', 2024);
    await window.tab('budget').click();
    await dropFile(app.page, '2024年预算决算表.xlsx', await nextYearWorkbook());
    await screen.shown();
    await screen.dialog.getByText(/^已识别：与上次.*同一表样，65 项中 65 项找到/).waitFor();
    await screen.importButton.click();
    await screen.dialog.waitFor({ state: 'hidden' });
    expect(await window.field('figures.current.expenditure.project@final').inputValue()).toBe('34.77');
  });
});
