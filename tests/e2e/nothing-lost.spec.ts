import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { listReports, openReport, saveReport } from '../../electron/services/reports-service.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { fileFolder } from '../support/temporary-folder.ts';

const DEPARTMENT = '云岭市科学技术协会';

const userData = fileFolder('绩效 不丢');
let app: LaunchedApp;
let window: ReturnType<typeof reportWindow>;

const start = async () => {
  app = await launchApp({ userData });
  app.page.setDefaultTimeout(15_000);
  window = reportWindow(app.page);
};
const startAgain = async () => {
  await start();
  await window.openListed(DEPARTMENT);
};
const typeOnCover = async (preparer: string) => {
  await window.tab('cover').click();
  await window.field('cover.preparer').fill(preparer);
};
const analysisText = () => app.page.getByRole('main').getByRole('textbox').first();
const typeInAnalysis = async (text: string) => {
  await window.tab('analysis').click();
  await analysisText().click();
  await app.page.keyboard.insertText(text);
};
const expectEverything = async (preparer: string, text: string) => {
  await window.tab('cover').click();
  expect(await window.field('cover.preparer').inputValue()).toBe(preparer);
  await window.tab('analysis').click();
  await expect.poll(() => analysisText().textContent()).toContain(text);
};

/** Works on the app's own database file beside the running app, as a second program would. */
async function beside<T>(work: (context: ServiceContext) => T): Promise<T> {
  const context = await openServiceContext(join(userData, '绩效自评.db'), { mustExist: true });
  try {
    return work(context);
  } finally {
    closeDatabase(context.db);
  }
}
const stored = (context: ServiceContext): OpenReport =>
  openReport(context, listReports(context)[0]?.id ?? 'no report');

beforeAll(async () => {
  await start();
  await window.createReport(DEPARTMENT, 2023);
});

afterAll(() => app.kill());

describe('what was typed', () => {
  it('is there after the report was left for the list at once', async () => {
    await typeInAnalysis('一是科普工作有成效。');
    await typeOnCover('李明');
    await window.button('返回报告列表').click();
    await window.openListed(DEPARTMENT);
    await expectEverything('李明', '一是科普工作有成效。');
  });

  it('is there after a power cut that follows 已保存', async () => {
    await typeOnCover('王芳');
    await typeInAnalysis('二是预算执行有序。');
    await window.saved();
    await app.kill();
    await startAgain();
    await expectEverything('王芳', '二是预算执行有序。');
  });

  it('is there after the window was closed while typing, without a pause and without a question', async () => {
    await typeOnCover('张强');
    await typeInAnalysis('三是管理制度健全。');
    expect(await app.close()).toBe(0);
    expect(app.dialogs.log).toEqual([]);
    await startAgain();
    await expectEverything('张强', '三是管理制度健全。');
  });
});

/** Another program, or another window, saves the same report while this one is open. */
describe('a report that was saved elsewhere meanwhile', () => {
  const saveElsewhere = () =>
    beside((context) => {
      const { report, revision } = stored(context);
      const edit = { type: 'setCover', field: 'preparer', value: '别处填的' } as const;
      saveReport(context, applyEdit(report, edit), revision);
    });

  it('is not overwritten: both versions stay, and the clerk can go from one to the other', async () => {
    await typeOnCover('这里填的');
    await window.saved();
    await saveElsewhere();
    await typeOnCover('这里后来填的');
    const bar = app.page.getByRole('alert').filter({ hasText: '保存失败' });
    await bar.waitFor();
    expect(await bar.textContent()).toContain('报告已在别处修改');
    expect(await bar.textContent()).toContain('两边的内容都还在');
    expect((await beside(stored)).report.cover.preparer).toBe('别处填的');
    expect(await window.field('cover.preparer').inputValue()).toBe('这里后来填的');

    await bar.getByRole('button', { name: /读取已保存的内容/ }).click();
    await bar.waitFor({ state: 'hidden' });
    await expect.poll(() => window.field('cover.preparer').inputValue()).toBe('别处填的');
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => window.field('cover.preparer').inputValue()).toBe('这里后来填的');
    await expect.poll(async () => (await beside(stored)).report.cover.preparer).toBe('这里后来填的');
  });

  it('is not overwritten by closing either: the clerk is asked', async () => {
    await typeOnCover('这里填的');
    await window.saved();
    await saveElsewhere();
    await typeOnCover('这里后来填的');
    const closed = app.close();
    const question = app.page.getByRole('dialog', { name: '还有内容没有保存' });
    await question.waitFor();
    expect(await question.textContent()).toContain('本次没有覆盖它');
    await question.getByRole('button', { name: '不保存，直接关闭' }).click();
    expect(await closed).toBe(0);
    expect((await beside(stored)).report.cover.preparer).toBe('别处填的');
  });
});
