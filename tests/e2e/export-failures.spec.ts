import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '../support/docx-text.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { messages } from '../support/page-models/messages.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { fileFolder } from '../support/temporary-folder.ts';

const root = fileFolder('导出 错误');
let folder = '';
let count = 0;
let app: LaunchedApp;
let window: ReturnType<typeof reportWindow>;

beforeAll(async () => {
  app = await launchApp();
  app.page.setDefaultTimeout(15_000);
  window = reportWindow(app.page);
  await window.createReport('云岭市科学技术协会', 2023);
});

afterAll(() => app.kill());

beforeEach(() => {
  count += 1;
  folder = join(root, `第 ${count} 次`);
  mkdirSync(folder);
});

const exportButton = () => app.page.getByRole('button', { name: '导出', exact: true });
const exportWord = async (target: string | null) => {
  await app.dialogs.answerSave(target);
  await exportButton().click();
  await app.page.getByRole('menuitem', { name: '导出 Word 文档' }).click();
};
const exported = (name: string) => app.page.getByText(`已导出Word 文档《${name}》`);

describe('an export', () => {
  it('suggests the name of the report, and is over without a word when it is cancelled', async () => {
    await exportWord(null);
    await expect.poll(() => app.dialogs.log.length).toBe(1);
    expect(app.dialogs.log[0]?.options.defaultPath).toMatch(
      /云岭市科学技术协会2023年度部门整体支出绩效自评报告\.docx$/,
    );
    await expect.poll(() => exportButton().isEnabled()).toBe(true);
    expect(await messages(app.page).shown.count()).toBe(0);
  });

  it('says that the folder is gone, and leaves nothing behind', async () => {
    await exportWord(join(folder, '没有了', '报告.docx'));
    expect(await messages(app.page).readOnly()).toEqual([
      '找不到文件夹',
      '要保存到的文件夹“没有了”不存在。您的数据没有受到影响。',
      '请换一个文件夹保存。',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that a folder has the chosen name, and leaves the folder as it is', async () => {
    mkdirSync(join(folder, '报告.docx'));
    writeFileSync(join(folder, '报告.docx', '别的.txt'), '内容');
    await exportWord(join(folder, '报告.docx'));
    const [title, happened] = await messages(app.page).readOnly();
    expect(title).toBe('选中的是文件夹');
    expect(happened).toContain('《报告.docx》');
    expect(readdirSync(folder)).toEqual(['报告.docx']);
    expect(readdirSync(join(folder, '报告.docx'))).toEqual(['别的.txt']);
  });

  it('says that a part of the path is a file', async () => {
    writeFileSync(join(folder, '文件'), '');
    await exportWord(join(folder, '文件', '报告.docx'));
    expect((await messages(app.page).readOnly())[0]).toBe('找不到文件夹');
    expect(readdirSync(folder)).toEqual(['文件']);
  });

  it('replaces a file of that name as a whole, because the native dialog has asked', async () => {
    const target = join(folder, '报告.docx');
    writeFileSync(target, '旧的'.repeat(100_000));
    await exportWord(target);
    await exported('报告.docx').first().waitFor();
    expect(docxText(readFileSync(target)).join('\n')).toContain('云岭市科学技术协会');
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('opens the folder of what it wrote', async () => {
    const target = join(folder, '要看的.docx');
    await exportWord(target);
    await exported('要看的.docx').waitFor();
    await window.button('打开所在文件夹').last().click();
    await expect
      .poll(async () => {
        await app.sync();
        return app.calls.filter(({ name }) => name === 'shell.showItemInFolder').map(({ args }) => args);
      })
      .toEqual([[target]]);
  });

  it('has in it what was typed just before', async () => {
    const target = join(folder, '刚写的.docx');
    await window.tab('cover').click();
    await window.field('cover.preparer').fill('王秀英');
    await exportWord(target);
    await exported('刚写的.docx').waitFor();
    expect(docxText(readFileSync(target)).join('\n')).toContain('王秀英');
  });

  it('is finished before the window closes, even when it is closed at once', async () => {
    const target = join(folder, '最后.pdf');
    await app.dialogs.answerSave(target);
    await exportButton().click();
    await app.page.getByRole('menuitem', { name: '导出 PDF 文件' }).click();
    expect(await app.close()).toBe(0);
    expect(readdirSync(folder)).toEqual(['最后.pdf']);
    expect(readFileSync(target).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
