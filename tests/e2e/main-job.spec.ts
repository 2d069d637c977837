import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { docxText } from '../support/docx-text.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { pageText, pdfPages } from '../support/pdf-text.ts';
import { fileFolder } from '../support/temporary-folder.ts';
import { xlsxCells } from '../support/xlsx-cells.ts';

const FINAL_PROJECT = 'figures.current.expenditure.project@final';

/** One clerk's morning: the steps build on each other, so they run in order on one app. */
describe('a budget workbook in, a finished report out', () => {
  const folder = fileFolder('绩效 导出');
  const userData = join(folder, '数据');
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;

  beforeAll(async () => {
    app = await launchApp({ userData, viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
  });

  afterAll(() => app.kill());

  it('starts with an empty list that shows the way', async () => {
    await window.button('用示例练习').waitFor();
    expect(await app.page.getByText('还没有报告').isVisible()).toBe(true);
  });

  it('makes a new report', async () => {
    await window.createReport('云岭市科学技术协会', 2023);
    await window.saved();
  });

  it('reads the workbook, shows where every figure was found, and imports it', async () => {
    await window.tab('budget').click();
    await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
    await window
      .button(/从表格导入/)
      .first()
      .click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByText('项目支出·决算').first().waitFor();
    await dialog.getByRole('button', { name: /^导入 \d+ 项/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await window.field(FINAL_PROJECT).inputValue()).toBe('34.76');
  });

  it('drafts the paragraph on income and spending from the figures', async () => {
    await window
      .button(/按数据(重写|起草)/)
      .first()
      .click();
    await window.preview().getByText('占16.75%').waitFor();
  });

  it('lets one changed figure move the text, the table and the preview', async () => {
    const cell = window.field(FINAL_PROJECT);
    await cell.click();
    await app.page.keyboard.type('34.77');
    await app.page.keyboard.press('Enter');
    await window.preview().getByText('项目支出34.77万元，占16.76%').waitFor();
    expect(await cell.inputValue()).toBe('34.77');
    expect(await window.field('spending').textContent()).toContain('34.77');
  });

  it('finds that the parts no longer add up, and leads to the field', async () => {
    await window.tab('checks').click();
    await app.page
      .getByText(/207\.49/)
      .first()
      .waitFor();
  });

  it('undoes the change with one key and passes again', async () => {
    await app.page.keyboard.press('Control+z');
    await window.tab('budget').click();
    expect(await window.field(FINAL_PROJECT).inputValue()).toBe('34.76');
    await app.page.keyboard.press('Control+y');
    expect(await window.field(FINAL_PROJECT).inputValue()).toBe('34.77');
    await window.saved();
  });

  it.each(['docx', 'xlsx', 'pdf'] as const)('exports %s with the changed figure in it', async (format) => {
    const target = join(folder, `报告.${format}`);
    await app.dialogs.answerSave(target);
    await window.tab('preview').click();
    const card = { docx: 'Word 文档', xlsx: 'Excel 表格', pdf: 'PDF 文件' }[format];
    await app.page
      .getByRole('button', { name: new RegExp(`^导出.*${card}`) })
      .first()
      .click();
    await app.page.getByText(`报告.${format}`).first().waitFor();
    expect(existsSync(target)).toBe(true);
    expect(await textOf(target, format)).toContain('34.77');
  });

  it('keeps everything when it is closed and opened again', async () => {
    await app.close();
    app = await launchApp({ userData, viewport: { width: 1366, height: 768 } });
    window = reportWindow(app.page);
    await window.openListed('云岭市科学技术协会');
    await window.tab('budget').click();
    expect(await window.field(FINAL_PROJECT).inputValue()).toBe('34.77');
  });
});

async function textOf(path: string, format: 'docx' | 'xlsx' | 'pdf'): Promise<string> {
  const bytes = readFileSync(path);
  if (format === 'docx') return docxText(bytes).join('\n');
  if (format === 'pdf') return (await pdfPages(bytes)).map(pageText).join('\n');
  return JSON.stringify([...xlsxCells(bytes).values()].map((cells) => [...cells.values()]));
}
