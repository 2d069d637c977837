import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { formWorkbook } from '../support/form-workbook.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { fileFolder } from '../support/temporary-folder.ts';

declare const window: {
  readonly app: { readonly invoke: (name: string, input: unknown) => Promise<unknown> };
};

/** A clerk's day through all tabs: the steps build on each other, so they run in order on one app. */
describe('a report written tab by tab', () => {
  const folder = fileFolder('分页');
  const forms = join(folder, '评分表和目标表.xlsx');
  let app: LaunchedApp;
  let screen: ReturnType<typeof reportWindow>;
  let atFirst = '';
  const type = (text: string) => app.page.keyboard.type(text);
  const press = (keys: string) => app.page.keyboard.press(keys);
  const invoke = async (name: string, input: unknown) =>
    Object(
      await app.page.evaluate(([what, given]) => window.app.invoke(what, given), [name, input] as const),
    );
  /** The report as it lies in the database, byte for byte. */
  const stored = async () => {
    await press('Control+s');
    await screen.saved();
    const list = await invoke('reports:list', {});
    const opened = await invoke('reports:open', { id: list.value[0].id });
    return JSON.stringify(opened.value.report);
  };
  const chooseForms = async (button: RegExp) => {
    await app.dialogs.answerOpen([forms]);
    await screen.button(button).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('table').waitFor();
    return dialog;
  };
  const draft = (place: number) => screen.button('按数据重写').nth(place).click();

  beforeAll(async () => {
    writeFileSync(forms, await formWorkbook());
    app = await launchApp({ viewport: { width: 1366, height: 768 } });
    app.page.setDefaultTimeout(30_000);
    screen = reportWindow(app.page);
    await screen.createReport('云岭市科学技术协会', 2023);
    atFirst = await stored();
  });

  afterAll(() => app.kill());

  it('封面: is filled in from field to field', async () => {
    await screen.field('cover.preparer').focus();
    await type('林晓岚');
    await press('Tab');
    await type('0700-5550123');
    await press('Tab');
    await type('2024-5-13');
    await press('Enter');
    expect(await screen.field('cover.filledOn').inputValue()).toBe('2024年5月13日');
  });

  it('部门职能: lists and numbers become sentences, and the clerk may write them otherwise', async () => {
    await screen.tab('organization').click();
    await screen.field('organization.duties').click();
    await type('市科协是市委领导下的人民团体。');
    await screen.field('organization.offices').click();
    await type('办公室');
    await press('Enter');
    await type('科普部');
    await screen.button(/添加行政、事业、退休三行/).click();
    await app.page.getByRole('textbox', { name: '行政编制在职人员，编制数' }).click();
    for (const count of ['5', '4', '']) {
      if (count) await type(count);
      await press('Enter');
    }
    await app.page.getByRole('textbox', { name: '行政编制在职人员，实有人数' }).click();
    await type('4');
    await press('Enter');
    await screen.preview().getByText('行政编制在职人员4人（编制5名）').waitFor();
    await draft(0);
    await screen.field('organization.staffing').getByText('内设机构2个：办公室、科普部。').waitFor();
  });

  it('绩效目标: come in from the form that was filed', async () => {
    await screen.tab('goals').click();
    const dialog = await chooseForms(/^从目标表导入/);
    expect(await dialog.getByText('新增').count()).toBe(2);
    await dialog.getByRole('button', { name: '填入绩效目标 3 处' }).click();
    await app.page.getByRole('textbox', { name: '开展科普活动场次，完成值' }).click();
    await type('84');
    await press('Enter');
    await app.page.getByRole('cell', { name: '✓ 105%' }).waitFor();
    expect(await screen.field('goals.overall').textContent()).toContain('提升全民科学素质');
  });

  it('重点任务: are written, linked, and put in order with the keyboard without touching their text', async () => {
    await screen.tab('tasks').click();
    for (const [content, planned, actual] of [
      ['举办讲解员培训班', '120', '90'],
      ['开展科普活动', '80', '84'],
    ] as const) {
      await screen.button('添加任务').click();
      await type(content);
      const number = await app.page.getByRole('button', { name: /^拖动任务/ }).count();
      await app.page.getByLabel(`任务 ${number} 计划`).fill(planned);
      await app.page.getByLabel(`任务 ${number} 完成`, { exact: true }).fill(actual);
    }
    await app.page.locator('input').and(app.page.getByLabel('对应绩效指标')).nth(1).click();
    await app.page.getByRole('option', { name: /开展科普活动场次/ }).click();
    await press('Escape');
    await app.page.getByRole('button', { name: '拖动任务 2' }).focus();
    await press('Space');
    await app.page.getByRole('button', { name: '拖动任务 2', pressed: true }).waitFor();
    await press('ArrowUp');
    await app.page.getByText('移到第 1 位。').waitFor({ state: 'attached' });
    await press('Space');
    await screen
      .preview()
      .getByText(/一是.*开展科普活动，完成率105%.*二是.*举办讲解员培训班，完成率75%/)
      .waitFor();
    await draft(0);
    await screen
      .preview()
      .getByText(/确定重点工作任务2项，完成1项，任务完成率50%/)
      .waitFor();
  });

  it('预算执行: figures come from the workbook, the paragraph from the figures, charts beside them', async () => {
    await screen.tab('budget').click();
    await app.dialogs.answerOpen([samplePath(SAMPLE_WORKBOOK)]);
    await screen.button(/^从表格导入/).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^导入 \d+ 项/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await draft(0);
    await screen.preview().getByText('占16.75%').waitFor();
    expect(await app.page.getByRole('img', { name: /“三公”经费执行率79\.35%/ }).count()).toBe(1);
    expect(await app.page.getByRole('main').getByRole('table', { name: '“三公”经费' }).count()).toBe(1);
  });

  it('预算执行: a workbook of forms that was chosen here by mistake is offered where it belongs', async () => {
    const dialog = await chooseForms(/^从表格导入/);
    expect(await dialog.locator('input').and(dialog.getByLabel('用哪一张表')).inputValue()).toMatch(
      /^评分表：/,
    );
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it("评分: the bureau's table takes the place of the preset, with the scores written in it", async () => {
    await screen.tab('scoring').click();
    const dialog = await chooseForms(/^从评分表导入/);
    expect(await dialog.getByLabel('依据的通知（文号）').inputValue()).toBe('云财绩〔2024〕7号');
    await dialog.getByRole('button', { name: '作为评分指标使用' }).click();
    await app.page.getByText('等级“优”').waitFor();
    await app.page.getByText('支出进度').first().waitFor();
  });

  it('自评分析: is drafted from tasks, figures and scores', async () => {
    await screen.tab('analysis').click();
    for (const place of [0, 1, 2]) await draft(place);
    await screen.field('effectiveness').getByText('目标值≥80场次，完成值84场次').waitFor();
    await screen.field('efficiency').getByText('支出进度扣2分，原因是第三季度支出慢').waitFor();
    expect(await screen.field('conclusion').textContent()).toContain('98');
  });

  it('问题与改进: every lost point leads to a problem, a measure, somebody and a day', async () => {
    await screen.tab('problems').click();
    await screen.button('新建问题').click();
    await type('支出进度不均衡');
    await screen.button('新建措施').click();
    await type('按月调度');
    await app.page.getByLabel('措施 1 责任科室').fill('办公室');
    await app.page.getByLabel('措施 1 完成时限').fill('2024-9-30');
    await press('Enter');
    await screen.preview().getByText('责任科室：办公室，完成时限：2024年9月30日').waitFor();
  });

  it('goes back to the first byte with Ctrl+Z and forth to the last with Ctrl+Y', async () => {
    const atLast = await stored();
    const name = (label: string) => app.page.getByRole('button', { name: label, exact: true });
    const toTheEnd = async (keys: string, label: string) => {
      for (let steps = 0; steps < 200; steps += 1) {
        if ((await name(label).getAttribute('aria-disabled')) === 'true') return steps;
        await press(keys);
      }
      throw new Error(`${keys} never came to an end`);
    };
    const back = await toTheEnd('Control+z', '撤销');
    expect(await stored()).toBe(atFirst);
    expect(await toTheEnd('Control+y', '重做')).toBe(back);
    expect(await stored()).toBe(atLast);
  });

  it('lets the outline be changed later, says beforehand what has no place, and undoes it', async () => {
    await screen.tab('cover').click();
    await screen.button(/^更换提纲和评分指标/).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.locator('input').and(dialog.getByLabel('报告提纲')).click();
    await app.page.getByRole('option', { name: /省级式样提纲/ }).click();
    await dialog.getByText(/新提纲多出这些部分/).waitFor();
    await dialog.getByRole('button', { name: '更换', exact: true }).click();
    await screen.preview().getByText('上年度自评问题整改情况').waitFor();
    await press('Control+z');
    await screen.preview().getByText('上年度自评问题整改情况').waitFor({ state: 'detached' });
  });
});
