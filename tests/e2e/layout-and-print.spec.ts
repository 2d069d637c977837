import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pngSize } from '../../electron/files/png-size.ts';
import { writtenDocxPictures } from '../../electron/word/read-back.ts';
import { DocxFile, docxText, wordAttribute } from '../support/docx-text.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { pageText, pdfPages, pdfProperties } from '../support/pdf-text.ts';
import { fileFolder } from '../support/temporary-folder.ts';

const folder = fileFolder('版面 打印');
let app: LaunchedApp;
let window: ReturnType<typeof reportWindow>;

beforeAll(async () => {
  app = await launchApp();
  app.page.setDefaultTimeout(45_000);
  window = reportWindow(app.page);
  await window.openSample();
  await window.tab('preview').click();
});

afterAll(() => app.kill());

const settings = () => app.page.getByRole('dialog', { name: '版面设置' });
const exportAs = async (name: string, item: string) => {
  const target = join(folder, name);
  await app.dialogs.answerSave(target);
  await window.button('导出').first().click();
  await app.page.getByRole('menuitem', { name: item }).click();
  await app.page.getByText(`《${name}》`).first().waitFor();
  await window.closeMessages();
  return readFileSync(target);
};

describe('the page layout', () => {
  it('changes the preview at once, and the next file', async () => {
    await window.button('版面设置…').first().click();
    await settings().getByLabel('版式').click();
    await app.page.getByRole('option', { name: '国标，页码居中' }).click();
    await settings().getByRole('switch', { name: '正文前加目录' }).click();
    await window.preview().getByText('目　录').waitFor();
    await expect.poll(() => window.preview().locator('.page-number.middle').count()).toBeGreaterThan(1);
    await expect.poll(() => window.preview().locator('.toc-page').first().textContent()).toMatch(/^\d+$/);
    await settings().getByRole('button', { name: '关闭' }).click();
    await window.saved();
    const pdf = await exportAs('目录.pdf', '导出 PDF 文件');
    const pages = await pdfPages(pdf);
    expect(pageText(pages[0] ?? { widthPt: 0, heightPt: 0, items: [] })).toMatch(/目录一、部门基本情况2/);
    const word = await exportAs('居中.docx', '导出 Word 文档');
    expect(wordAttribute(new DocxFile(word).part('word/footer1.xml'), 'jc', 'val')).toBe('center');
  });

  it('is undone like any other change', async () => {
    await window.button('撤销').click();
    await window.button('撤销').click();
    await expect.poll(() => window.preview().getByText('目　录').count()).toBe(0);
    await expect.poll(() => window.preview().locator('.page-number.odd').count()).toBeGreaterThan(0);
  });
});

describe('the charts', () => {
  const chartSwitch = () => settings().getByRole('switch', { name: /^支出情况后加图示/ });

  it('come into the preview, and as pictures into Word', async () => {
    await window.button('版面设置…').first().click();
    await chartSwitch().click();
    const composition = window.preview().getByRole('img', { name: /^2023 决算共.+万元：/ });
    await composition.waitFor();
    await window.preview().getByText('图1　支出构成（万元）').waitFor();
    await settings().getByRole('button', { name: '关闭' }).click();
    await window.saved();
    const words = (await composition.getAttribute('aria-label')) ?? '';
    const pictures = writtenDocxPictures(await exportAs('图示.docx', '导出 Word 文档'));
    expect(pictures.map(({ alternative }) => alternative)).toContain(words);
    expect(pictures.map(({ bytes }) => pngSize(bytes)?.width)).toEqual(pictures.map(() => 1769));
  });

  it('go again when the switch is undone', async () => {
    await window.button('撤销').click();
    await expect.poll(() => window.preview().locator('figure').count()).toBe(0);
  });
});

describe('before printing', () => {
  it('tells which fonts are missing, and leads to where they are chosen', async () => {
    const list = app.page.getByRole('region', { name: /^打印前看一看/ });
    await list.getByText(/^本机缺少“方正小标宋简体”/).waitFor();
    await list.getByRole('button', { name: /^去看：本机缺少/ }).click();
    await settings().getByText('本机缺少，用相近的字体代替').first().waitFor();
    await settings().getByRole('button', { name: '关闭' }).click();
  });

  it('makes the PDF and opens it in the system’s program', async () => {
    await window.button('导出').first().click();
    await app.page.getByRole('menuitem', { name: '打印…' }).click();
    const opened = () => app.calls.filter(({ name }) => name === 'shell.openPath');
    await expect.poll(() => opened().length, { timeout: 30_000 }).toBe(1);
    const path = opened()[0]?.args[0];
    expect(String(path)).toMatch(/部门整体支出绩效自评报告\.pdf$/);
    expect((await pdfPages(readFileSync(String(path)))).length).toBeGreaterThan(5);
  });
});

describe('the 公开稿', () => {
  it('names nobody, in Word and in the PDF', async () => {
    const word = await exportAs('公开.docx', '导出公开稿（Word 文档）');
    const texts = docxText(word).join('\n');
    expect(texts).toContain('部门名称：云岭市科学技术协会');
    expect(texts).not.toMatch(/林晓岚|0700-5550123/);
    expect(await pdfProperties(await exportAs('公开.pdf', '导出公开稿（PDF 文件）'))).toEqual({});
  });
});
