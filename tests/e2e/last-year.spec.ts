import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { dropFile } from '../support/page-models/drop-file.ts';
import { importScreen } from '../support/page-models/import-screen.ts';
import { lastYearScreen } from '../support/page-models/last-year-screen.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

const LAST_YEAR = samplePath('云岭市科学技术协会2022年度部门整体支出绩效自评报告.docx');

/** A clerk begins with last year's report and this year's workbook; the steps build on each other. */
describe("last year's report beside this year's", () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;
  let screen: ReturnType<typeof lastYearScreen>;

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    screen = lastYearScreen(app.page);
  });

  afterAll(() => app.kill());

  it('teaches how to get it there while there is none', async () => {
    await window.createReport('云岭市科学技术协会', 2023);
    await window.tab('analysis').click();
    await screen.show();
    await screen.panel.getByText(/拖进窗口就行/).waitFor();
  });

  it('holds its amounts against the workbook once that is imported', async () => {
    await dropFile(app.page, SAMPLE_WORKBOOK, readFileSync(samplePath(SAMPLE_WORKBOOK)));
    const workbook = importScreen(app.page);
    await workbook.shown();
    await workbook.importButton.click();
    await workbook.dialog.waitFor({ state: 'hidden' });
    await app.dialogs.answerOpen([LAST_YEAR]);
    await window.button('导入').first().click();
    await app.page.getByRole('menuitem', { name: /^导入去年的报告/ }).click();
    await screen.dialog.getByRole('button', { name: '取消' }).click();
    await screen.dialog.waitFor({ state: 'hidden' });
    await dropFile(app.page, basename(LAST_YEAR), readFileSync(LAST_YEAR));
    await screen.tab(/^核对/).click();
    await screen.dialog.getByText(/本年收入合计/).waitFor();
    expect(await screen.dialog.getByText('不一致', { exact: true }).count()).toBe(0);
    expect(await screen.dialog.getByText('✓ 一致').count()).toBeGreaterThanOrEqual(4);
  });

  it('writes where the clerk says and keeps what they lay aside', async () => {
    await screen.place('（三）自评结论').selectOption({ label: '不归类（放在托盘里）' });
    await screen.tab(/^写到哪里/).click();
    await screen.mode('履职效能分析', '不写入').click();
    await screen.confirm.click();
    await screen.dialog.waitFor({ state: 'hidden' });
    expect(await window.field('effectiveness').textContent()).not.toContain('摸底');
    expect(await window.field('conclusion').textContent()).not.toContain('96');
    expect(await window.field('efficiency').textContent()).toContain('账实相符');
    await window.closeMessages();
    await screen.panel.getByText(/^没有归类的内容/).click();
    await screen.panel.getByText(/自评得分/).waitFor();
  });

  it('gives one paragraph when asked, with its old numbers marked in both places', async () => {
    const first = screen.section('履职效能分析').getByText(/基层科协组织逐步规范/);
    expect(await screen.section('履职效能分析').locator('mark').allInnerTexts()).toContain('65场次');
    await first.waitFor();
    await screen.section('履职效能分析').getByRole('button', { name: '用这一段' }).nth(1).click();
    await window
      .field('effectiveness')
      .getByText(/科普活动65场次/)
      .waitFor();
    await screen.section('履职效能分析').getByText('报告里已有').waitFor();
    await screen.underlined('65场次');
    await window.tab('checks').click();
    await app.page.getByText(/履职效能分析里有 \d+ 处沿用去年的数字未核对：“65场次”/).waitFor();
  });

  it('takes the paragraph back with one key, and then the whole import', async () => {
    await window.tab('analysis').click();
    await app.page.keyboard.press('Control+z');
    await window
      .field('effectiveness')
      .getByText(/65场次/)
      .waitFor({ state: 'detached' });
    await app.page.keyboard.press('Control+z');
    await window
      .field('efficiency')
      .getByText(/账实相符/)
      .waitFor({ state: 'detached' });
    await app.page.keyboard.press('Control+y');
    await window
      .field('efficiency')
      .getByText(/账实相符/)
      .waitFor();
    await window.saved();
  });

  it('copies as plain text', async () => {
    await screen
      .section('管理效率分析')
      .getByText(/账实相符/)
      .click({ clickCount: 3 });
    const selected = await app.page.evaluate(() => String(getSelection()));
    expect(selected).toContain('账实相符');
  });

  it('is listed among the imports', async () => {
    await window.button('导入').first().click();
    await app.page.getByRole('menuitem', { name: '导入记录' }).click();
    await app.page.getByRole('dialog').getByText(basename(LAST_YEAR)).waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('rolls the report forward: structure and duties, last year’s figures, every old number to be looked at', async () => {
    await window.button('返回报告列表').click();
    await window.button('结转云岭市科学技术协会2023年度报告到下一年度').click();
    await app.page.getByRole('dialog').getByRole('button', { name: '结转' }).click();
    await app.page
      .getByText(/2024年度部门整体支出绩效自评报告/)
      .first()
      .waitFor();
    await window.tab('organization').click();
    await window
      .field('organization.duties')
      .getByText(/群团组织/)
      .waitFor();
    await window.tab('analysis').click();
    await screen
      .section('管理效率分析')
      .getByText(/账实相符/)
      .waitFor();
    await window.tab('budget').click();
    expect(await window.field('figures.prior.expenditure.project@final').inputValue()).toBe('34.76');
    expect(await window.field('figures.current.expenditure.project@final').inputValue()).toBe('');
    await window.tab('checks').click();
    await app.page.getByText(/部门职能里有 \d+ 处沿用去年的数字未核对/).waitFor();
  });
});
