import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { fileFolder } from '../support/temporary-folder.ts';

const DEPARTMENT = '云岭市科学技术协会';
const OTHER = '云岭市残疾人联合会';
const REPORT = `${DEPARTMENT} 2023年度`;

const userData = fileFolder('绩效 版本');
let app: LaunchedApp;
let window: ReturnType<typeof reportWindow>;

const start = async () => {
  app = await launchApp({ userData, viewport: { width: 1366, height: 768 } });
  app.page.setDefaultTimeout(20_000);
  window = reportWindow(app.page);
};
const dialog = (name: string) => app.page.getByRole('dialog', { name });
const fromMenu = async (menu: string, item: RegExp) => {
  await app.page.getByRole('button', { name: menu, exact: true }).click();
  await app.page.getByRole('menuitem', { name: item }).click();
};
const preparer = () => window.field('cover.preparer');
const analysis = () => app.page.getByRole('main').getByRole('textbox').first();
const typeOnCover = async (value: string) => {
  await window.tab('cover').click();
  await preparer().fill(value);
  await window.saved();
};
const rewriteAnalysis = async (text: string) => {
  await window.tab('analysis').click();
  await analysis().click();
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.insertText(text);
  await window.saved();
};
const openRow = () => app.page.getByRole('button', { name: `打开${DEPARTMENT}2023年度报告` });

beforeAll(async () => {
  await start();
  await window.createReport(DEPARTMENT, 2023);
});

afterAll(() => app.kill());

/** Each step goes on from where the one before left the clerk. */
describe('versions', () => {
  it('are kept under a name of the clerk’s own', async () => {
    await typeOnCover('李明');
    await rewriteAnalysis('一是举办科普讲座三场，二是走访企业十家。');
    await fromMenu('报告', /^保存一个版本/);
    await dialog('保存一个版本').getByLabel('版本名称').fill('送领导审阅稿');
    await dialog('保存一个版本').getByRole('button', { name: '保存' }).click();
    await app.page.getByText(/已保存版本“送领导审阅稿”/).waitFor();
    await window.closeMessages();
  });

  it('show word by word what has changed since', async () => {
    await typeOnCover('王芳');
    await rewriteAnalysis('一是举办科普讲座五场，二是走访企业十家。');
    await fromMenu('报告', /^版本历史/);
    const history = dialog('版本历史');
    await history.getByRole('button', { name: /送领导审阅稿/ }).click();
    await history.getByRole('heading', { name: '送领导审阅稿' }).waitFor();
    await history.getByText('文字 2 处', { exact: true }).waitFor();
    expect(await history.locator('p del').last().textContent()).toBe('三');
    expect(await history.locator('p ins').last().textContent()).toBe('五');
    expect(await history.getByRole('row').first().textContent()).toBe('填报人李明王芳');
    await picture('versions-light');
  });

  it('give one section back and leave the rest', async () => {
    await app.page.getByRole('button', { name: '恢复这一部分：自评分析' }).click();
    await app.page.getByText(/^已恢复“自评分析”到.*按 Ctrl\+Z 可以撤销。$/).waitFor();
    await expect.poll(() => analysis().textContent()).toContain('讲座三场');
    await window.tab('cover').click();
    expect(await preparer().inputValue()).toBe('王芳');
  });

  it('are undone like any other step', async () => {
    await app.page.keyboard.press('Control+z');
    await window.tab('analysis').click();
    await expect.poll(() => analysis().textContent()).toContain('讲座五场');
    await window.saved();
  });

  it('hold what was there before a restoring', async () => {
    await fromMenu('报告', /^版本历史/);
    await dialog('版本历史')
      .getByRole('button', { name: /^.*恢复“自评分析”到.*之前/ })
      .first()
      .waitFor();
    await app.page.keyboard.press('Escape');
    await dialog('版本历史').waitFor({ state: 'hidden' });
  });
});

describe('the recycle bin', () => {
  it('gives a deleted report back', async () => {
    await window.button('返回报告列表').click();
    await app.page.getByRole('button', { name: `删除${DEPARTMENT}2023年度报告` }).click();
    await app.page.getByText('还没有报告').first().waitFor();
    await window.closeMessages();
    await window.button('回收站').click();
    await picture('recycle-bin-light');
    await dialog('回收站')
      .getByRole('button', { name: `恢复${REPORT}` })
      .click();
    await dialog('回收站')
      .getByText(/^回收站是空的/)
      .waitFor();
    await app.page.keyboard.press('Escape');
    await openRow().waitFor();
    await window.closeMessages();
  });

  it('deletes for good only after naming what goes', async () => {
    await window.createReport(OTHER, 2023);
    await window.button('返回报告列表').click();
    await app.page.getByRole('button', { name: `删除${OTHER}2023年度报告` }).click();
    await window.closeMessages();
    await window.button('回收站').click();
    await dialog('回收站')
      .getByRole('button', { name: `彻底删除${OTHER} 2023年度` })
      .click();
    const question = dialog('彻底删除');
    expect(await question.textContent()).toContain(`将彻底删除“${OTHER} 2023年度”`);
    await question.getByRole('button', { name: '彻底删除' }).click();
    await dialog('回收站')
      .getByText(/^回收站是空的/)
      .waitFor();
    await app.page.keyboard.press('Escape');
    await window.closeMessages();
  });
});

describe('data safety', () => {
  it('makes a backup and says that it was read back', async () => {
    await window.button('数据安全').click();
    await dialog('数据安全').getByRole('button', { name: '立即备份' }).click();
    await app.page.getByText(/已备份到“.*手动\.jxbak”，并读回检查过，共 1 份报告。/).waitFor();
    await window.closeMessages();
    await dialog('数据安全').getByText('手动').first().waitFor();
    await picture('data-safety-light');
  });

  it('makes a copy wherever the clerk wants it', async () => {
    const stick = join(userData, 'U 盘.jxbak');
    await app.dialogs.answerSave(stick);
    await dialog('数据安全')
      .getByRole('button', { name: /^备份到 U 盘/ })
      .click();
    await app.page.getByText(/已备份到“U 盘\.jxbak”/).waitFor();
    await window.closeMessages();
    expect(existsSync(stick)).toBe(true);
    await app.page.keyboard.press('Escape');
  });

  it('takes everything back to a backup, keeping what was there', async () => {
    await openRow().click();
    await typeOnCover('备份之后填的');
    await fromMenu('设置', /^数据安全/);
    await app.dialogs.answerOpen([join(userData, 'U 盘.jxbak')]);
    await dialog('数据安全')
      .getByRole('button', { name: /^从备份恢复/ })
      .click();
    const question = dialog('从备份恢复');
    expect(await question.textContent()).toContain(REPORT);
    await picture('restore-light');
    await question.getByRole('button', { name: '换成这份备份' }).click();
    await dialog('已经恢复')
      .getByText(/绩效自评_恢复前_/)
      .waitFor();
    await dialog('已经恢复').getByRole('button', { name: '打开报告列表' }).click();
    await openRow().click();
    await window.tab('cover').click();
    expect(await preparer().inputValue()).toBe('王芳');
    expect(readdirSync(userData).some((name) => name.startsWith('绩效自评_恢复前_'))).toBe(true);
  });
});

describe('a report that cannot be saved', () => {
  const rescued = () => join(userData, '另存.json');

  it('is saved to a file from the red bar, as it is in the window', async () => {
    const lock = new Database(join(userData, '绩效自评.db'), { fileMustExist: true });
    lock.exec('BEGIN IMMEDIATE');
    await window.tab('cover').click();
    await preparer().fill('只在窗口里的');
    const bar = app.page.getByRole('alert').filter({ hasText: '保存失败' });
    await bar.waitFor();
    await picture('save-failure-light');
    await app.dialogs.answerSave(rescued());
    await bar.getByRole('button', { name: '另存到…' }).click();
    await app.page.getByText(/已另存到“另存\.json”/).waitFor();
    await window.closeMessages();
    expect(readFileSync(rescued(), 'utf8')).toContain('只在窗口里的');
    lock.exec('ROLLBACK');
    lock.close();
    await bar.waitFor({ state: 'hidden' });
    await window.saved();
  });

  it('comes back from the file as a report of its own', async () => {
    await window.button('返回报告列表').click();
    await app.dialogs.answerOpen([rescued()]);
    await window.button(/^从文件恢复报告/).click();
    await app.page.getByText(/已从文件恢复成一份新的报告/).waitFor();
    await window.tab('cover').click();
    expect(await preparer().inputValue()).toBe('只在窗口里的');
    await window.button('返回报告列表').click();
    await expect.poll(() => openRow().count()).toBe(2);
  });
});

/** Writes a picture where the environment asks for pictures. */
async function picture(name: string): Promise<void> {
  const folder = process.env.JIXIAO_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await app.page.screenshot({ path: join(folder, `${name}.png`) });
}
