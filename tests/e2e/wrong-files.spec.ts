import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { type LaunchedApp, launchApp } from '../support/driver.ts';
import { messages } from '../support/page-models/messages.ts';
import { reportWindow } from '../support/page-models/report-window.ts';
import { fileFolder } from '../support/temporary-folder.ts';
import { workbookBytes } from '../support/workbooks.ts';

const FINAL_TOTAL = 'figures.current.expenditure.total@final';
const SAFE = '您的数据没有受到影响。';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const EMPTY_FORM = [
  {
    name: '收入支出决算总表',
    rows: [
      ['收入支出决算总表'],
      ['部门：云岭市科学技术协会', null, null, '金额单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', null, '一、基本支出', null],
      ['本年收入合计', null, '本年支出合计', null],
    ],
  },
];
/** 收入支出决算总表, 单位：万元, 本年支出合计 207.48, in GB18030 as WPS and Excel on a Chinese PC save it. */
const GB18030_CSV = Buffer.from(
  [
    'cad5c8ebd6a7b3f6bef6cbe3d7dcb1ed0d0ab5a5cebba3bacdf2d4aa0d0acfeec4bf2cbef6cbe3cafd0d0ab1',
    'bec4ead6a7b3f6bacfbcc62c3230372e34380d0abbf9b1bed6a7b3f62c3137322e37320d0acfeec4bfd6a7b3',
    'f62c33342e37360d0a',
  ].join(''),
  'hex',
);

/** The same clerk picks one wrong file after the other; the report must not notice. */
describe('a wrong file picked for the import', () => {
  const folder = fileFolder('导入 错误');
  const at = (name: string) => join(folder, name);
  let app: LaunchedApp;
  let window: ReturnType<typeof reportWindow>;

  beforeAll(async () => {
    const workbook = await workbookBytes([{ name: '表', rows: [['本年支出合计', 207.48]] }]);
    writeFileSync(at('照片.xlsx'), PNG);
    writeFileSync(at('空.xlsx'), '');
    writeFileSync(at('空表样.xlsx'), await workbookBytes(EMPTY_FORM));
    writeFileSync(at('坏了.xlsx'), workbook.subarray(0, workbook.length / 2));
    writeFileSync(at('~$决算.xlsx'), '\u0006zhangs'.padEnd(165));
    mkdirSync(at('文件夹.xlsx'));
    writeFileSync(at('决算.csv'), GB18030_CSV);
    app = await launchApp();
    app.page.setDefaultTimeout(15_000);
    window = reportWindow(app.page);
    await window.createReport('云岭市科学技术协会', 2023);
    await window.tab('budget').click();
  });

  afterAll(() => app.kill());

  const pick = async (path: string | null) => {
    await app.dialogs.answerOpen(path === null ? null : [path]);
    await window
      .button(/从表格导入/)
      .first()
      .click();
  };

  it.each([
    ['照片.xlsx', '不是表格文件', '实际是', '请选择 .xlsx'],
    ['空.xlsx', '文件是空的', '（0 字节）', '请重新从原系统导出'],
    ['空表样.xlsx', '表格里没有金额', '没有填写金额', '请选择已经填好金额'],
    ['坏了.xlsx', '表格文件已损坏', '不完整或已损坏', '另存为 .xlsx'],
    ['~$决算.xlsx', '这是临时文件', '临时文件', '请选择'],
    ['文件夹.xlsx', '选中的是文件夹', '是一个文件夹', '请打开文件夹'],
    ['没有这个.xlsx', '找不到文件', '找不到《没有这个.xlsx》', '请重新选择文件'],
  ])('%s is answered by one message: %s', async (name, title, happened, action) => {
    await pick(at(name));
    const [first, second, third, ...rest] = await messages(app.page).readOnly();
    expect(first).toBe(title);
    expect(second).toContain(happened);
    expect(second).toContain(`《${name}》`);
    expect(second).toContain(SAFE);
    expect(third).toContain(action);
    expect(rest).toEqual([]);
    expect([first, second, third].join()).not.toContain(folder);
    expect(await app.page.getByRole('dialog').count()).toBe(0);
    expect(await window.field(FINAL_TOTAL).inputValue()).toBe('');
  });

  it('says nothing when the choice is cancelled', async () => {
    await pick(null);
    await window
      .button(/从表格导入/)
      .first()
      .isEnabled();
    expect(await messages(app.page).shown.count()).toBe(0);
    expect(await app.page.getByRole('dialog').count()).toBe(0);
  });

  it('reads a CSV in the encoding of Chinese Windows', async () => {
    await pick(at('决算.csv'));
    const dialog = app.page.getByRole('dialog');
    await dialog.getByText('207.48').first().waitFor();
    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await window.field(FINAL_TOTAL).inputValue()).toBe('');
  });

  it('imports the right file afterwards as if nothing had happened', async () => {
    await pick(samplePath(SAMPLE_WORKBOOK));
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^导入 \d+ 项/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await window.field(FINAL_TOTAL).inputValue()).toBe('207.48');
  });
});
