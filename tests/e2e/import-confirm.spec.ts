import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { dropFile } from '../support/page-models/drop-file.ts';
import { importScreen, originalSheet } from '../support/page-models/import-screen.ts';
import { reportWindow } from '../support/page-models/report-window.ts';

const FINAL_PROJECT = 'figures.current.expenditure.project@final';
const Z01 = 'Z01 收入支出决算总表';
const PROJECT = '项目支出·决算';

/** One clerk who looks before importing: the steps build on each other, so they run in order on one app. */
describe('an import confirmed on a picture of the sheet', () => {
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;
  let screen: ReturnType<typeof importScreen>;

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    screen = importScreen(app.page);
    await window.createReport('云岭市科学技术协会', 2023);
    await window.tab('budget').click();
  });

  afterAll(() => app.kill());

  const openSample = async () => {
    await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
    await window.button('导入').first().click();
    await app.page.getByRole('menuitem', { name: /^导入预算、决算表/ }).click();
    await screen.shown();
  };

  it('draws the sheet and outlines what was found in its place', async () => {
    await openSample();
    await screen.sheet(new RegExp(`^${Z01}`)).click();
    await screen.cell('A1').waitFor();
    expect(await screen.cell('A1').textContent()).toContain('收入支出决算总表');
    expect(await screen.mark('N10').getAttribute('data-mark')).toBe('sure');
    await picture('confirm-light');
  });

  it('leads from a figure to its cell', async () => {
    await screen.figure(PROJECT).click();
    expect(await screen.sheet(/^Z03/).getAttribute('aria-current')).toBe('true');
    expect(await screen.mark('E7').getAttribute('data-mark')).toBe('selected');
  });

  it('points the figure at another cell with a click, after showing what it amounts to', async () => {
    await screen.sheet(new RegExp(`^${Z01}`)).click();
    await screen.scroll(0, 1);
    await screen.cell('O8').click();
    await screen.dialog.getByText('= 157.06 万元').waitFor();
    await picture('pick-light');
    await window.button('使用这个格子').click();
    expect(await screen.figure(PROJECT).textContent()).toContain('157.06');
  });

  it('shows what would change in the report', async () => {
    await screen.dialog.getByRole('tab', { name: /^差异/ }).click();
    await screen.dialog.getByText(/^变化 \d+ 项，新增/).waitFor();
    await picture('differences-light');
    await screen.dialog.getByRole('tab', { name: /^找到的数字/ }).click();
  });

  it('imports in one step that can be undone and redone', async () => {
    await screen.importButton.click();
    await screen.dialog.waitFor({ state: 'hidden' });
    const field = window.field(FINAL_PROJECT);
    expect(await field.inputValue()).toBe('157.06');
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe('');
    await app.page.keyboard.press('Control+y');
    await expect.poll(() => field.inputValue()).toBe('157.06');
  });

  it('opens the original sheet at the cell a figure came from', async () => {
    const original = originalSheet(app.page);
    // Undoing took the offer to undo away; it must not lie over the note.
    await window.button('关闭提示').first().waitFor({ state: 'detached' });
    await window.field(FINAL_PROJECT).click();
    await window.button(/^看来源/).click();
    await original.selected.waitFor();
    expect(await original.selected.getAttribute('data-on')).toBe('O8');
    expect(await original.selected.isVisible()).toBe(true);
    expect(await original.dialog.getByText(`${Z01} › O8`).isVisible()).toBe(true);
    await picture('original-light');
    await original.close();
  });

  it('does so by the keyboard and from a figure inside the text', async () => {
    const original = originalSheet(app.page);
    await window.field(FINAL_PROJECT).click();
    await window.button(/^看来源/).waitFor();
    await app.page.keyboard.press('Alt+Enter');
    await original.selected.waitFor();
    await original.close();
    await window
      .button(/按数据(重写|起草)/)
      .first()
      .click();
    const chip = window.field('spending').locator('[data-live]').filter({ hasText: '157.06' }).first();
    await chip.hover();
    await window.button(/^看来源/).click();
    await original.selected.waitFor();
    expect(await original.selected.getAttribute('data-on')).toBe('O8');
    await original.close();
  });

  it('lists the import in 导入记录 and shows its sheet again', async () => {
    await window.button('导入').first().click();
    await app.page.getByRole('menuitem', { name: '导入记录' }).click();
    const records = app.page.getByRole('dialog', { name: '导入记录' });
    await records.getByText(/\d+ 项数字/).focus();
    await app.page.keyboard.press('Enter');
    await records.getByText(`${Z01} › O8（元）`).waitFor();
    await picture('records-light');
    await records.getByRole('button', { name: /^看原表/ }).click();
    const original = originalSheet(app.page);
    await original.dialog.getByRole('cell').first().waitFor();
    expect(await original.dialog.locator('[data-mark="sure"]').count()).toBeGreaterThan(0);
    await original.close();
    await app.page.keyboard.press('Escape');
    await records.waitFor({ state: 'hidden' });
  });

  it('knows the form when it is dropped on the window again: one click imports it', async () => {
    await window.choose('深色');
    await drop(SAMPLE_WORKBOOK, readFileSync(samplePath(SAMPLE_WORKBOOK)));
    await screen.shown();
    await screen.dialog.getByText(/^已识别：与上次.*同一表样/).waitFor();
    await picture('remembered-dark');
    expect(await screen.figure(PROJECT).textContent()).toContain('157.06');
    await screen.figure(PROJECT).click();
    await screen.cell('N10').click();
    await screen.dialog.getByText('= 34.76 万元').waitFor();
    await picture('pick-dark');
    await window.button('取消选格子').click();
    await screen.importButton.click();
    await screen.dialog.waitFor({ state: 'hidden' });
    await window.choose('浅色');
  });

  it('draws a sheet of 30,000 rows by the few that are seen', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `项目${index + 1},${index + 1}.50`);
    const head = ['支出决算表', '单位：元', '项目,决算数', '基本支出,1727200', '项目支出,347600'];
    await drop('明细.csv', Buffer.from([...head, ...rows, '本年支出合计,2074800'].join('\n'), 'utf8'));
    await screen.shown();
    for (const part of [0.25, 0.5, 1]) await screen.scroll(part, 0);
    await screen.cell('A30006').waitFor();
    expect(await screen.dialog.getByRole('cell').count()).toBeLessThan(300);
    await picture('long-light');
    await app.page.keyboard.press('Escape');
    await screen.dialog.waitFor({ state: 'hidden' });
  });

  it('takes a table that was copied in a spreadsheet program', async () => {
    await window.button('导入').first().click();
    await app.page.getByRole('menuitem', { name: /^粘贴表格/ }).click();
    const paste = app.page.getByRole('dialog', { name: '粘贴表格' });
    await paste.locator('textarea:focus').waitFor();
    await copy('text/plain', '一、部门基本情况');
    await app.page.keyboard.press('Control+v');
    await paste.getByText(/^剪贴板里没有表格/).waitFor();
    await picture('paste-light');
    const rows = [['支出决算表'], ['单位：元'], ['项目', '决算数'], ['基本支出', '1,727,200.00']];
    const more = [...rows, ['项目支出', '347,600.00'], ['本年支出合计', '2,074,800.00']];
    const markup = more.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    await copy('text/html', `<html><body><table>${markup.join('')}</table></body></html>`);
    await app.page.keyboard.press('Control+v');
    await screen.shown();
    expect(await screen.sheet(/^表1/).count()).toBe(1);
    expect(await screen.figure(PROJECT).textContent()).toContain('34.76 万元');
    await app.page.keyboard.press('Escape');
    await screen.dialog.waitFor({ state: 'hidden' });
  });

  it('asks before it believes a unit that is not written, and reads again when it is settled', async () => {
    const lines = ['支出决算表', '项目,决算数', '基本支出,172.72', '项目支出,34.76', '本年支出合计,207.48'];
    await drop('没有单位.csv', Buffer.from(lines.join('\n'), 'utf8'));
    await screen.shown();
    expect(await screen.importButton.isDisabled()).toBe(true);
    await screen.dialog.getByRole('button', { name: '看下一项' }).click();
    await picture('question-light');
    const units = screen.dialog.getByLabel('单位', { exact: true });
    expect(await units.inputValue()).toBe('');
    await screen.dialog.getByRole('radio', { name: /^按万元读：172\.72/ }).click();
    await window.button('整张表都按万元读').click();
    expect(await units.inputValue()).toBe('wanyuan');
    await expect.poll(() => screen.importButton.textContent()).toBe('导入 3 项');
    expect(await screen.figure(PROJECT).textContent()).toContain('34.76 万元');
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Escape');
    await screen.dialog.waitFor({ state: 'hidden' });
  });

  it('keeps everything in its place in the largest type', async () => {
    await window.choose('特大');
    await openSample();
    await screen.sheet(new RegExp(`^${Z01}`)).click();
    await screen.cell('A1').waitFor();
    await picture('largest-light');
    const overflow = await screen.dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await app.page.keyboard.press('Escape');
  });

  /** Puts content on the clipboard as another program would. */
  const copy = async (type: string, content: string) => {
    await app.page.evaluate(
      ([format = '', data = '']) => {
        const put = (event: ClipboardEvent) => {
          event.preventDefault();
          event.clipboardData?.setData(format, data);
        };
        document.addEventListener('copy', put, { once: true });
      },
      [type, content],
    );
    await app.page.keyboard.press('Control+c');
  };

  /** As a file dragged from the desktop. */
  const drop = (name: string, bytes: Uint8Array) => dropFile(app.page, name, bytes);

  /** Kept only where somebody wants to look: the folder is named by the environment. */
  const picture = async (name: string) => {
    const folder = process.env.JIXIAO_PICTURES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await app.page.screenshot({ path: join(folder, `${name}.png`), caret: 'hide' });
  };
});
