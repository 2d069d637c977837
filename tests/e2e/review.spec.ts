import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { EditedDocx } from '../support/edited-docx.ts';
import { dropFile } from '../support/page-models/drop-file.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { reviewScreen } from '../support/page-models/review-screen.ts';
import { fileFolder } from '../support/temporary-folder.ts';

/** The leader's pen: exported, changed in Word, dropped back, decided change by change. */
describe('the leader edits the exported Word file', () => {
  const folder = fileFolder('领导 修改');
  const target = join(folder, '报告.docx');
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;
  let screen: ReturnType<typeof reviewScreen>;
  let edited: EditedDocx;
  let code: string;

  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    screen = reviewScreen(app.page);
  });

  afterAll(() => app.kill());

  const title = () => window.field('problems.problem-1.title').inputValue();

  const printed = (text: string) => window.preview().getByText(text);

  it('exports the report', async () => {
    await window.openSample();
    await app.dialogs.answerSave(target);
    await app.page.getByRole('button', { name: '导出', exact: true }).click();
    await app.page.getByRole('menuitem', { name: '导出 Word 文档' }).click();
    await app.page.getByText('已导出Word 文档《报告.docx》').waitFor();
    edited = new EditedDocx(readFileSync(target))
      .replace('预算编制还不够精准', '预算编制精准度不高')
      .addParagraphAfter('信息公开方面', '采购管理方面，全部通过政府采购平台实施。')
      .replace('无闲置浪费', '无闲置')
      .comment('信息公开方面', '李局长', '请补充公开的网址。');
  });

  it('shows every change and the comment when the file is dropped back', async () => {
    await dropFile(app.page, '报告（李局长改）.docx', edited.bytes());
    await screen.shown();
    const notice = await screen.dialog.getByText(/^和导出时的版本/).textContent();
    code = /[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}/.exec(notice ?? '')?.[0] ?? '';
    expect(code).not.toBe('');
    expect(await screen.ticks.count()).toBe(3);
    expect(await screen.comments.textContent()).toContain('请补充公开的网址。');
    expect(await screen.dialog.locator('ins').allInnerTexts()).toContain(
      '采购管理方面，全部通过政府采购平台实施。',
    );
  });

  it('is decided with the keyboard: two adopted, one not', async () => {
    await screen.ticks.first().focus();
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Space');
    await screen.adoptButton(2).click();
    await screen.dialog.waitFor({ state: 'hidden' });
    await app.page.getByText('已采纳领导修改 2 处').waitFor();
    await window.tab('problems').click();
    expect(await title()).toBe('预算编制精准度不高');
    await window.tab('analysis').click();
    await printed('采购管理方面，全部通过政府采购平台实施。').waitFor();
    expect(await printed('全部在用，无闲置浪费。').count()).toBe(1);
  });

  it('is taken back with one undo', async () => {
    await window.button('撤销').first().click();
    await printed('采购管理方面').waitFor({ state: 'detached' });
    await window.tab('problems').click();
    expect(await title()).toBe('预算编制还不够精准');
  });

  it('finds the exported state by the code of the file', async () => {
    await app.page.getByRole('button', { name: '报告', exact: true }).click();
    await app.page.getByRole('menuitem', { name: /^版本历史/ }).click();
    const history = app.page.getByRole('dialog', { name: '版本历史' });
    await history.getByRole('textbox', { name: '版本编号' }).fill(code.toLowerCase());
    await history.getByRole('button', { name: '查找' }).click();
    await history.getByRole('heading', { name: `导出 Word 文档（版本编号 ${code}）` }).waitFor();
  });

  it('opens the report at that state when the code is typed in another report', async () => {
    await app.page.keyboard.press('Escape');
    await window.button('返回报告列表').click();
    await window.createReport('云溪县档案馆', 2023);
    await app.page.getByRole('button', { name: '报告', exact: true }).click();
    await app.page.getByRole('menuitem', { name: /^版本历史/ }).click();
    const history = app.page.getByRole('dialog', { name: '版本历史' });
    await history.getByRole('textbox', { name: '版本编号' }).fill(code);
    await history.getByRole('button', { name: '查找' }).click();
    await app.page.getByText(/^已打开《.*自评报告》，这是编号对应的版本。$/).waitFor();
    await history.getByRole('heading', { name: `导出 Word 文档（版本编号 ${code}）` }).waitFor();
    await app.page.keyboard.press('Escape');
    await window.tab('problems').click();
    expect(await title()).toBe('预算编制还不够精准');
  });
});
