import { describe, expect, it } from 'vitest';
import type { PlainSheet } from '../../../../support/workbooks.ts';
import { readSheets } from './read.ts';

const HEADS = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];

function expenditure(unit: string, ...rows: PlainSheet['rows']): PlainSheet {
  return {
    name: '支出',
    rows: [['2023年度支出决算表'], [null, null, null, null, `单位：${unit}`], HEADS, ...rows],
  };
}

function told(...sheets: PlainSheet[]) {
  return readSheets(...sheets).found.map(({ level, code, sheet, cell, text }) => ({
    at: `${level} ${code} ${sheet}!${cell}`,
    text,
  }));
}

describe('the sums inside a table of lines', () => {
  it('agree in a table that adds up', () => {
    const sheet = expenditure(
      '元',
      ['合计', null, 30, 20, 10],
      ['206', '科学技术支出', 30, 20, 10],
      ['2060701', '机构运行', 20, 20, null],
      ['2060702', '科普活动', 10, '-', 10],
    );
    expect(told(sheet)).toEqual([]);
  });

  it('name the parent, its children, their cells and amounts where they do not', () => {
    const sheet = expenditure(
      '元',
      ['206', '科学技术支出', 3000, 3000, null],
      ['20607', '科学技术普及', 1000, 1000, null],
      ['20699', '其他科学技术支出', 1000, 1000, null],
    );
    expect(told(sheet)[0]).toEqual({
      at: 'error DETAIL_PARENT_SUM 支出!C4',
      text: '“支出”206 科学技术支出 C4 是 3,000.00 元，下级科目相加（C5 1,000.00 元 + C6 1,000.00 元）是 2,000.00 元，相差0.10万元。',
    });
  });

  it.each([
    [0.01, 'info'],
    [0.05, 'warning'],
    [0.06, 'error'],
  ])('weigh a difference of %f 万元 as %s', (difference, level) => {
    const sheet = expenditure('万元', ['合计', null, 105.59 - difference], ['206', '科学技术支出', 105.59]);
    expect(told(sheet).map(({ at }) => at)).toEqual([`${level} DETAIL_TOTAL_SUM 支出!C4`]);
  });

  it('take a heading without amounts for the sum of what stands below it', () => {
    const sheet = expenditure(
      '元',
      ['206', '科学技术支出'],
      ['2060701', '机构运行', 20, 20, null],
      ['2060702', '科普活动', 10, null, 10],
      ['合计', null, 30, 20, 10],
    );
    expect(told(sheet)).toEqual([]);
  });

  it('ask for the empty parent of a column that is filled below it', () => {
    const sheet = expenditure(
      '元',
      ['206', '科学技术支出', 900000, 900000, null],
      ['2060702', '科普活动', 900000, null, 900000],
    );
    expect(told(sheet).map(({ at }) => at)).toEqual([
      'error DETAIL_PARENT_SUM 支出!D4',
      'error DETAIL_PARENT_SUM 支出!E4',
    ]);
    expect(told(sheet)[1]?.text).toContain('E4 空着，下级科目相加（E5 900,000.00 元）');
  });

  it('hold 合计 against 基本 and 项目 in each row, with the other kinds of spending', () => {
    const sheet: PlainSheet = {
      name: '支出',
      rows: [
        ['2023年度支出决算表'],
        ['单位：元'],
        [...HEADS, '上缴上级支出'],
        ['206', '科学技术支出', 60000, 20000, 30000, 10000],
        ['208', '社会保障支出', 60000, 20000, 30000, null],
      ],
    };
    expect(told(sheet)).toMatchObject([
      {
        at: 'error DETAIL_ROW_SUM 支出!C5',
        text: expect.stringContaining('同一行相加（D5 20,000.00 元 + E5 30,000.00 元）是 50,000.00 元'),
      },
    ]);
  });

  it('follow the order of the rows where a list by unit repeats its codes', () => {
    const unit = [
      ['206', '科学技术支出', 30, 30, null],
      ['2060701', '机构运行', 30, 30, null],
    ];
    expect(told(expenditure('元', ['合计', null, 60, 60, null], ...unit, ...unit))).toEqual([]);
    const totals = ['合计', null, 30, 30, null];
    expect(told(expenditure('元', totals, ...unit, totals, ...unit))).toMatchObject([
      { at: 'info DETAIL_NOT_CHECKED 支出!null' },
    ]);
  });

  it('are listed a hundred times at most, and the rest is counted', () => {
    const rows = Array.from({ length: 99 }, (_, i) => [
      `206${String(i + 1).padStart(2, '0')}`,
      '科目',
      90000,
      0,
      0,
    ]);
    const found = readSheets(
      expenditure('元', ...rows, ['2069901', '项', 1, 1, 0], ['合计', null, 1, 1, 0]),
    ).found;
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.text).toMatch(/^“支出”另有 \d+ 处相加不符，没有逐一列出。$/);
  });

  it('say nothing of sums with an amount that cannot be read', () => {
    const sheet = expenditure('元', ['合计', null, 30, 20, 10], ['206', '科学技术支出', '待定', 20, 10]);
    expect(told(sheet)).toEqual([]);
  });
});

const overview: PlainSheet = {
  name: '总表',
  rows: [
    ['2023年度收入支出决算总表'],
    ['单位：元'],
    ['收入', null, '支出'],
    ['项目', '决算数', '项目', '决算数'],
    ['本年收入合计', 300000, '一、基本支出', 200000],
    [null, null, '　人员经费', 150000],
    [null, null, '　公用经费', 50000],
    [null, null, '二、项目支出', 100000],
    [null, null, '本年支出合计', 300000],
  ],
  merges: ['A3:B3', 'C3:D3'],
};

describe('the sums across tables', () => {
  it('hold the tables of 收入 and 支出 against the 总表 (T1=T2, T1=T3)', () => {
    const income: PlainSheet = {
      name: '收入',
      rows: [
        ['2023年度收入决算表'],
        ['单位：元'],
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
        ['206', '科学技术支出', 290000, 280000, 10000],
        ['合计', null, 290000, 280000, 10000],
      ],
    };
    const spent = expenditure(
      '元',
      ['206', '科学技术支出', 310000, 210000, 100000],
      ['合计', null, 310000, 210000, 100000],
    );
    const found = told(overview, income, spent);
    expect(new Set(found.map(({ at }) => at))).toEqual(
      new Set([
        'error DETAIL_ACROSS_TABLES 收入!C5',
        'error DETAIL_ACROSS_TABLES 支出!C5',
        'error DETAIL_ACROSS_TABLES 支出!D5',
      ]),
    );
    expect(found.map(({ text }) => text).join()).toContain(
      '“收入”合计 C5（本年收入合计（决算））是 290,000.00 元，“总表”B5 是 300,000.00 元，两张表应当一致，相差1.00万元。',
    );
  });

  it('do not mind an amount that was only rounded to 万元', () => {
    const spent = expenditure('万元', ['206', '科学技术支出', 30, 20, 10], ['合计', null, 30, 20, 10]);
    const rows = overview.rows.map((row) => row.map((cell) => (cell === 300000 ? 300012.34 : cell)));
    expect(told({ ...overview, rows }, spent)).toEqual([]);
  });
});

const economic = (reception: number, personnel: number): PlainSheet => ({
  name: '经济',
  rows: [
    ['2023年度一般公共预算财政拨款基本支出决算明细表'],
    ['单位：元'],
    ['经济分类科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ['301', '工资福利支出', 120000, 120000, null],
    ['303', '对个人和家庭的补助', 30000, 30000, null],
    ['302', '商品和服务支出', 45000, null, 45000],
    ['30217', '公务接待费', reception, null, reception],
    ['30299', '其他商品和服务支出', 45000 - reception, null, 45000 - reception],
    ['310', '资本性支出', 5000, null, 5000],
    ['合计', null, 200000, personnel, 50000],
  ],
});

const threePublic = (total: number): PlainSheet => ({
  name: '三公',
  rows: [
    ['2023年度财政拨款“三公”经费支出决算表'],
    ['单位：万元'],
    ['项目', '决算数'],
    ['“三公”经费合计', total],
    ['1.因公出国（境）费', 0],
    ['2.公务用车购置及运行维护费', 1.2],
    ['　（1）公务用车购置费', 0],
    ['　（2）公务用车运行维护费', 1.2],
    ['3.公务接待费', 0.61],
    ['　公务接待批次（个）', 8],
    ['　公务接待人次（人）', 62],
  ],
});

describe('the lines of 经济分类', () => {
  it('add up to 人员经费 (301＋303) and 公用经费 (302＋310)', () => {
    expect(told(overview, economic(6100, 150000))).toEqual([]);
    const found = told(overview, economic(6100, 140000));
    expect(found.map(({ at }) => at)).toContain('error DETAIL_BASIC_PARTS 经济!D10');
    expect(found.find(({ at }) => at.includes('BASIC_PARTS'))?.text).toBe(
      '“经济”301＋303（C4、C5）是 150,000.00 元，人员经费（“经济”D10）是 140,000.00 元，相差1.00万元。',
    );
  });

  it('stay within the 三公 items they are part of', () => {
    expect(told(overview, economic(6100, 150000), threePublic(1.81))).toEqual([]);
    expect(told(overview, economic(6149, 150000), threePublic(1.81))).toEqual([]);
    expect(told(overview, economic(7100, 150000), threePublic(1.81))).toMatchObject([
      {
        at: 'error DETAIL_OVER_THREE_PUBLIC 经济!C7',
        text: expect.stringContaining('比“三公”B9 的公务接待费 0.61 万元 还多，相差0.10万元'),
      },
    ]);
  });
});

describe('the 三公 details', () => {
  it('are the items with their cells, and the counts beside them', () => {
    const { threePublic: found } = readSheets(threePublic(1.81)).details;
    expect(found.items.map(({ name, cell, raw }) => `${name} ${cell} ${raw}`)).toEqual([
      'threePublic.total B4 1.81',
      'threePublic.abroad B5 0',
      'threePublic.vehicle B6 1.2',
      'threePublic.vehicle.purchase B7 0',
      'threePublic.vehicle.operation B8 1.2',
      'threePublic.reception B9 0.61',
    ]);
    expect(found.counts.map(({ label, count, cell }) => `${label} ${count} ${cell}`)).toEqual([
      '公务接待批次(个) 8 B10',
      '公务接待人次(人) 62 B11',
    ]);
  });

  it('add up', () => {
    expect(told(threePublic(1.91))).toMatchObject([
      {
        at: 'error DETAIL_THREE_PUBLIC_SUM 三公!B4',
        text: expect.stringContaining('B5 0.00 万元 + B6 1.20 万元 + B9 0.61 万元）是 1.81 万元'),
      },
    ]);
  });
});
