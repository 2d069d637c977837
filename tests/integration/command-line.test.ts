import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../electron/files/resources.ts';
import { SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { runCommand } from '../support/command-line.ts';
import { fileFolder } from '../support/temporary-folder.ts';

const WORKBOOK = samplePath(SAMPLE_WORKBOOK);

/** A failure must be one Chinese sentence or two: no stack, no path, no code word. */
function expectPlainChinese(stderr: string): void {
  expect(stderr).toMatch(/[一-龥]/);
  expect(stderr).not.toMatch(/\bat |Error|node:|\.ts|undefined/);
}

describe('the main job on the command line', () => {
  const folder = fileFolder();
  const db = join(folder, '数据.db');
  let id: string;

  beforeAll(async () => {
    const created = await runCommand([
      'new',
      '--db',
      db,
      '--department',
      '云岭市科学技术协会',
      '--year',
      '2023',
    ]);
    expect(created.code).toBe(0);
    id = created.stdout.trim();
  });

  it('lists the new report', async () => {
    const { stdout } = await runCommand(['list', '--db', db, '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { id, departmentName: '云岭市科学技术协会', fiscalYear: 2023 },
    ]);
  });

  it('imports the sample workbook, and last year’s report beside it', async () => {
    const workbook = await runCommand(['import', '--db', db, '--report', id, WORKBOOK]);
    expect(workbook).toMatchObject({ code: 0, stderr: expect.stringContaining('已导入') });
    const word = samplePath('云岭市科学技术协会2022年度部门整体支出绩效自评报告.docx');
    expect((await runCommand(['import', '--db', db, '--report', id, word])).code).toBe(0);
  });

  it('exports the report as data with every figure and its cell', async () => {
    const target = join(folder, '报告.json');
    expect((await runCommand(['export', '--db', db, '--report', id, '--to', target])).code).toBe(0);
    const report = JSON.parse(readFileSync(target, 'utf8'));
    expect(report.figures.current['expenditure.total@final']).toMatchObject({
      fen: 207_480_000,
      source: { kind: 'cell', fileName: SAMPLE_WORKBOOK, unit: 'yuan' },
    });
    expect(report.organization.duties).not.toEqual([]);
  });

  it('ends a check that finds errors with code 1 and gives every rule an outcome', async () => {
    const { code, stdout } = await runCommand(['check', '--db', db, '--report', id, '--json']);
    const { rules, findings } = JSON.parse(stdout);
    expect(code).toBe(findings.some((finding: { level: string }) => finding.level === 'error') ? 1 : 0);
    for (const rule of rules) expect(['passed', 'findings', 'notRun']).toContain(rule.status);
    for (const rule of rules) if (rule.status === 'notRun') expect(rule.reason).toMatch(/[一-龥]/);
  });

  it('backs up, verifies, and restores over a changed database', async () => {
    const backup = join(folder, '备份.db');
    expect((await runCommand(['backup', '--db', db, '--to', backup])).code).toBe(0);
    await runCommand(['new', '--db', db, '--department', '后来新建的', '--year', '2024']);
    expect((await runCommand(['restore', '--db', db, '--from', backup])).code).toBe(0);
    expect((await runCommand(['verify', '--db', db])).code).toBe(0);
    const { stdout } = await runCommand(['list', '--db', db]);
    expect(stdout).toContain('云岭市科学技术协会');
    expect(stdout).not.toContain('后来新建的');
  });
});

describe('the demo', () => {
  const folder = fileFolder();

  it('writes Word, Excel and PDF from the shipped sample and prints its steps', async () => {
    const { code, stdout, stderr } = await runCommand(['demo', '--out', join(folder, 'out')]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/读取并识别表格：\d+ 毫秒/);
    expect(stdout).toContain('错误 0 条');
    const written = stdout.split('\n').filter((line) => /\.(docx|xlsx|pdf)$/.test(line));
    expect(written.map((file) => file.slice(file.lastIndexOf('.')))).toEqual(['.docx', '.xlsx', '.pdf']);
    for (const file of written) expect(existsSync(file)).toBe(true);
  });
});

describe('inspect', () => {
  it('gives the year, the department and every figure with its cell', async () => {
    const { code, stdout } = await runCommand(['inspect', WORKBOOK, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: SAMPLE_WORKBOOK,
      year: 2023,
      department: '云岭市科学技术协会',
      figures: {
        'expenditure.total@final': { fen: 207_480_000, unit: 'yuan', sheet: expect.any(String) },
        'threePublic.total@final': { fen: 2_460_000 },
      },
    });
  });
});

describe('bad input', () => {
  const folder = fileFolder();
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const missing = join(folder, '没有的.xlsx');

  it.each([
    ['a missing file', () => missing, /找不到/],
    ['a folder', () => folder, /文件夹/],
    ['an empty file', () => file('空.xlsx', ''), /没有任何内容/],
    ['a picture named .xlsx', () => file('图.xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex')), /图片/],
    ['a text without amounts', () => file('说明.csv', '科目,说明\n办公费,按实际\n'), /没有填写金额/],
    ['half a workbook', () => file('半.xlsx', readFileSync(WORKBOOK).subarray(0, 4000)), /损坏/],
  ])('%s is refused with a sentence', async (_name, path, sentence) => {
    const { code, stderr } = await runCommand(['inspect', path()]);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('没有受到影响');
    expectPlainChinese(stderr);
  });

  it('names an unknown report, and changes nothing', async () => {
    const db = join(folder, '甲.db');
    await runCommand(['new', '--db', db, '--department', '甲', '--year', '2023']);
    const before = readFileSync(db);
    const unknown = '00000000-0000-4000-8000-00000000dead';
    const result = await runCommand(['import', '--db', db, '--report', unknown, WORKBOOK]);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining(unknown) });
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it('refuses a missing database instead of making one', async () => {
    const result = await runCommand(['list', '--db', join(folder, '没有.db')]);
    expect(result.code).toBe(1);
    expect(existsSync(join(folder, '没有.db'))).toBe(false);
    expectPlainChinese(result.stderr);
  });

  it('refuses a database that is none', async () => {
    const path = file('假.db', '这不是数据库，只是一段文字。'.repeat(200));
    const result = await runCommand(['list', '--db', path]);
    expect(result.code).toBe(1);
    expectPlainChinese(result.stderr);
  });

  it('leaves nothing behind in a target folder that cannot take the file', async () => {
    const db = join(folder, '乙.db');
    const { stdout } = await runCommand(['new', '--db', db, '--department', '乙', '--year', '2023']);
    const target = join(folder, '占用.docx');
    await mkdir(target);
    const result = await runCommand(['export', '--db', db, '--report', stdout.trim(), '--to', target]);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('文件夹') });
    const lost = await runCommand([
      'export',
      '--db',
      db,
      '--report',
      stdout.trim(),
      '--to',
      join(folder, '无', 'a.docx'),
    ]);
    expect(lost).toMatchObject({ code: 1, stderr: expect.stringContaining('不存在') });
  });

  it.each(['help', '--help', '-h'])('%s lists the commands and is no mistake', async (word) => {
    const { code, stdout, stderr } = await runCommand([word], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['demo', 'inspect', 'export', 'backup']) expect(stdout).toContain(`  ${name} `);
  });

  it.each([
    [[]],
    [['nonsense']],
    [['inspect']],
    [['new', '--db', 'x.db']],
    [['new', '--db', 'x.db', '--department', '甲', '--year', '二三']],
    [['list', '--what']],
  ])('wrong usage %j ends with code 2', async (args) => {
    const { code, stderr } = await runCommand(args, { cwd: folder });
    expect(code).toBe(2);
    expectPlainChinese(stderr);
  });
});
