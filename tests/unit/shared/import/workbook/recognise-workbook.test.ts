import { describe, expect, it } from 'vitest';
import type { RecognitionOptions } from '../../../../../shared/import/workbook/recognise-workbook.ts';
import { recogniseWorkbook } from '../../../../../shared/import/workbook/recognise-workbook.ts';
import { recognitionSchema } from '../../../../../shared/import/workbook/recognition.ts';
import { fc } from '../../../../support/property.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

const EXPENDITURE_HEADS = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];

function recognise(sheets: readonly PlainSheet[], options?: RecognitionOptions) {
  return recogniseWorkbook(gridOf(...sheets), options);
}

/** Figures as `key → 元`, last year's under `prior:`. */
function yuan(sheets: readonly PlainSheet[], options?: RecognitionOptions): Record<string, number> {
  return Object.fromEntries(
    recognise(sheets, options).figures.map(({ key, period, fen }) => [
      period === 'prior' ? `prior:${key}` : key,
      fen / 100,
    ]),
  );
}

function expenditure(corner: string, amounts: readonly (string | number | null)[]): PlainSheet {
  return {
    name: '支出',
    rows: [
      ['2023年度部门支出决算表'],
      ['编制单位：云岭市科协', null, null, null, corner],
      EXPENDITURE_HEADS,
      ['合计', null, ...amounts],
    ],
  };
}

describe('the tables of 部门决算', () => {
  it('reads the 合计 row that shares its row with merged 类款项 cells, and skips 栏次', () => {
    const sheet: PlainSheet = {
      name: '公开03',
      rows: [
        ['支出决算表'],
        ['公开03表', null, null, null, null, null, '单位：万元'],
        ['项目', null, null, null, '本年支出合计', '基本支出', '项目支出'],
        ['支出功能分类科目编码', null, null, '科目名称'],
        ['类', '款', '项', '栏次', 1, 2, 3],
        [null, null, null, '合计', 207.48, 172.72, 34.76],
        ['206', '07', '01', '机构运行', 132.76, 132.76, 0],
      ],
      merges: ['A3:D3', 'E3:E4', 'F3:F4', 'G3:G4', 'A4:C4', 'A5:A6', 'B5:B6', 'C5:C6'],
    };
    expect(yuan([sheet])).toEqual({
      'expenditure.total@final': 2_074_800,
      'expenditure.basic@final': 1_727_200,
      'expenditure.project@final': 347_600,
    });
  });

  it('keeps the three stages of one 总表 apart', () => {
    const heads = ['项目', '行次', '年初预算数', '全年预算数', '决算数'];
    const sheet: PlainSheet = {
      name: 'Z01',
      rows: [
        ['收入支出决算总表'],
        ['编制单位：云岭市科协', null, null, null, null, null, null, null, null, '金额单位：元'],
        ['收入', null, null, null, null, '支出'],
        [...heads, ...heads],
        ['栏次', null, 1, 2, 3, '栏次', null, 4, 5, 6],
        ['本年收入合计', 1, 100, 110, 120, '本年支出合计', 9, 200, 210, 220],
        ['年初结转和结余', 2, 1, 2, 3, '年末结转和结余', 10, 4, 5, 6],
        ['总计', 3, 101, 112, 123, '总计', 11, 204, 215, 226],
      ],
      merges: ['A3:E3', 'F3:J3'],
    };
    expect(yuan([sheet])).toEqual({
      'income.total@budget': 100,
      'income.total@adjusted': 110,
      'income.total@final': 120,
      'carryover.opening@budget': 1,
      'carryover.opening@adjusted': 2,
      'carryover.opening@final': 3,
      'income.grandTotal@budget': 101,
      'income.grandTotal@adjusted': 112,
      'income.grandTotal@final': 123,
      'expenditure.total@budget': 200,
      'expenditure.total@adjusted': 210,
      'expenditure.total@final': 220,
      'carryover.closing@budget': 4,
      'carryover.closing@adjusted': 5,
      'carryover.closing@final': 6,
      'expenditure.grandTotal@budget': 204,
      'expenditure.grandTotal@adjusted': 215,
      'expenditure.grandTotal@final': 226,
    });
  });

  it('reads 财政拨款收支总表 for the fiscal part only', () => {
    const sheet: PlainSheet = {
      name: '04',
      rows: [
        ['财政拨款收入支出决算总表'],
        ['单位：元'],
        ['收入', null, '支出'],
        ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
        ['一、一般公共预算财政拨款', 90, '一、教育支出', 95, 85, 10],
        ['二、政府性基金预算财政拨款', 10],
        ['本年收入合计', 100, '本年支出合计', 95, 85, 10],
        ['年初财政拨款结转和结余', 3, '年末财政拨款结转和结余', 8, 8, 0],
        ['总计', 103, '总计', 103, 93, 10],
      ],
      merges: ['A3:B3', 'C3:F3'],
    };
    expect(yuan([sheet])).toEqual({
      'income.generalPublic@final': 90,
      'income.governmentFund@final': 10,
      'income.fiscal@final': 100,
      'expenditure.generalPublic@final': 85,
    });
  });

  it('finds 公用经费合计 in the right-hand block, its label merged across the gap', () => {
    const sheet: PlainSheet = {
      name: '06',
      rows: [
        ['一般公共预算财政拨款基本支出决算表'],
        ['单位：元'],
        [
          '科目编码',
          '科目名称',
          '决算数',
          '科目编码',
          '科目名称',
          '决算数',
          '科目编码',
          '科目名称',
          '决算数',
        ],
        ['301', '工资福利支出', 80, '302', '商品和服务支出', 15, '310', '资本性支出', 5],
        ['人员经费合计', null, 80, '公用经费合计', null, null, null, null, 20],
      ],
      merges: ['A5:B5', 'D5:H5'],
    };
    expect(yuan([sheet])).toEqual({
      'expenditure.basic.personnel@final': 80,
      'expenditure.basic.public@final': 20,
    });
  });
});

describe('the “三公” table', () => {
  const KEYS = ['total', 'abroad', 'vehicle', 'vehicle.purchase', 'vehicle.operation', 'reception'];

  it('reads 预算数 and 决算数 interleaved under each item', () => {
    const items = ['合计', '因公出国(境)费', '公务用车小计', '购置费', '运行维护费', '公务接待费'];
    const sheet: PlainSheet = {
      name: '09',
      rows: [
        ['“三公”经费支出决算表'],
        ['单位：万元'],
        [
          '合计',
          null,
          '因公出国(境)费',
          null,
          '公务用车购置及运行维护费',
          null,
          null,
          null,
          null,
          null,
          '公务接待费',
        ],
        [null, null, null, null, '小计', null, '购置费', null, '运行维护费'],
        items.flatMap(() => ['预算数', '决算数']),
        [6, 5, 1, 0.9, 3, 2.5, 1, 1, 2, 1.5, 2, 1.6],
      ],
      merges: ['A3:B4', 'C3:D4', 'E3:J3', 'K3:L4', 'E4:F4', 'G4:H4', 'I4:J4'],
    };
    const found = yuan([sheet]);
    expect(KEYS.map((key) => found[`threePublic.${key}@budget`])).toEqual(
      [6, 1, 3, 1, 2, 2].map((n) => n * 1e4),
    );
    expect(KEYS.map((key) => found[`threePublic.${key}@final`])).toEqual([
      50_000, 9_000, 25_000, 10_000, 15_000, 16_000,
    ]);
  });

  it('does not take a 合计 that includes 会议费 for the “三公” total', () => {
    const sheet: PlainSheet = {
      name: '07',
      rows: [
        ['“三公”经费及会议费、培训费支出决算表'],
        ['单位：万元'],
        ['合计', '因公出国（境）费', '公务接待费', '会议费', '培训费'],
        [10, 1, 2, 3, 4],
      ],
    };
    expect(yuan([sheet])).toEqual({
      'threePublic.abroad@final': 10_000,
      'threePublic.reception@final': 20_000,
    });
  });

  it('takes nothing where several rows of amounts carry no label', () => {
    const sheet: PlainSheet = {
      name: '07',
      rows: [
        ['“三公”经费预算表'],
        ['单位：万元'],
        ['合计', '因公出国（境）费', '公务接待费'],
        [3, 1, 2],
        [30, 10, 20],
      ],
    };
    expect(recognise([sheet]).messages.map(({ code }) => code)).toEqual(['NO_AMOUNTS', 'TABLE_UNREAD']);
  });
});

describe('what stands in a cell', () => {
  it('reads amounts stored as text, with separators, full-width digits and dashes', () => {
    expect(yuan([expenditure('单位:元', ['２，０７４，８００．００', "'1,727,200 ", '—'])])).toEqual({
      'expenditure.total@final': 2_074_800,
      'expenditure.basic@final': 1_727_200,
      'expenditure.project@final': 0,
    });
  });

  it('keeps blank, 0 and 不适用 apart', () => {
    const recognition = recognise([expenditure('单位：元', [1_000_000, null, '不适用'])]);
    expect(recognition.figures.map(({ key }) => key)).toEqual(['expenditure.total@final']);
    expect(recognition.messages).toEqual([
      expect.objectContaining({ code: 'NOT_APPLICABLE', sheet: '支出', cell: 'E4' }),
    ]);
  });

  it('names the cell that holds no amount where one should be', () => {
    const recognition = recognise([expenditure('单位：元', [1_000_000, '约60万', 400_000])]);
    expect(recognition.messages).toEqual([expect.objectContaining({ code: 'NOT_AN_AMOUNT', cell: 'D4' })]);
  });

  it('lets a unit in a column header overrule the corner', () => {
    const sheet: PlainSheet = {
      name: '支出',
      rows: [
        ['2023年支出决算表'],
        ['单位：元'],
        ['科目名称', '本年支出合计（万元）', '项目支出'],
        ['合计', 2, 3],
      ],
    };
    expect(yuan([sheet])).toEqual({ 'expenditure.total@final': 20_000, 'expenditure.project@final': 3 });
  });
});

describe('cells that state the same figure', () => {
  const overview = (total: number): PlainSheet => ({
    name: '总表',
    rows: [
      ['2023年度收入支出决算总表'],
      ['单位：万元'],
      ['收入', null, '支出'],
      ['项目', '决算数', '项目', '决算数'],
      ['本年收入合计', 207.48, '本年支出合计', total],
    ],
    merges: ['A3:B3', 'C3:D3'],
  });

  it('count as alternatives when one is the other rounded', () => {
    const recognition = recognise([expenditure('单位：元', [2_074_812.5, 1, 1]), overview(207.48)]);
    expect(recognition.figures.find(({ key }) => key === 'expenditure.total@final')).toMatchObject({
      sheet: '支出',
      cell: 'C4',
      certainty: 'sure',
      alternatives: [{ sheet: '总表', cell: 'D5', fen: 207_480_000 }],
    });
    expect(recognition.messages).toEqual([]);
  });

  it('are a question to the clerk when they disagree', () => {
    const recognition = recognise([expenditure('单位：元', [2_074_900, 1, 1]), overview(207.48)]);
    expect(recognition.figures.find(({ key }) => key === 'expenditure.total@final')?.certainty).toBe(
      'question',
    );
    expect(recognition.messages).toEqual([
      expect.objectContaining({
        code: 'FIGURES_DISAGREE',
        text: expect.stringContaining('“总表”D5 是 2,074,800.00 元（原文 207.48，万元）'),
      }),
    ]);
  });

  it('are told to be a slip of the unit when one is ten thousand times the other', () => {
    const recognition = recognise([expenditure('单位：元', [207.48, 1, 1]), overview(207.48)]);
    const slip = recognition.messages.find(({ code }) => code === 'FIGURES_DISAGREE');
    expect(slip?.text).toContain('正好相差一万倍');
  });
});

describe('what a table does not say itself', () => {
  it('takes the unit under which its figures agree with the others, and asks', () => {
    const silent = { ...expenditure('', [207.48, 172.72, 34.76]), name: '无单位' };
    const known: PlainSheet = {
      name: '对比',
      rows: [['2023年度收支决算对比表'], ['单位：元'], ['项目', '决算数'], ['本年支出合计', 2_074_800]],
    };
    const recognition = recognise([silent, known]);
    const total = recognition.figures.find(({ key }) => key === 'expenditure.total@final');
    expect(total).toMatchObject({ fen: 207_480_000, unit: 'wanyuan', certainty: 'question' });
    expect(recognition.messages).toEqual([
      expect.objectContaining({ code: 'UNIT_ASSUMED', sheet: '无单位' }),
    ]);
  });

  it('obeys the unit the clerk chose, without asking again', () => {
    const recognition = recognise([expenditure('', [207.48, 172.72, 34.76])], {
      sheets: { 支出: { unit: 'wanyuan' } },
    });
    expect(recognition.figures[0]).toMatchObject({ fen: 207_480_000, certainty: 'sure' });
    expect(recognition.messages).toEqual([]);
  });

  it('puts 上年 columns and columns of the year before into last year', () => {
    const sheet: PlainSheet = {
      name: '对比',
      rows: [
        ['2023年部门支出决算对比表'],
        ['单位：元'],
        ['项目', '2021年决算数', '2022年决算数', '2023年决算数', '增减额', '增长%'],
        ['基本支出', 1, 2, 3, 1, '50%'],
      ],
    };
    expect(yuan([sheet])).toEqual({ 'prior:expenditure.basic@final': 2, 'expenditure.basic@final': 3 });
  });

  it('places a whole table by its own year when the report is of the next one', () => {
    const sheets = [expenditure('单位：元', [100, 60, 40])];
    expect(yuan(sheets, { year: 2024 })).toEqual({
      'prior:expenditure.total@final': 100,
      'prior:expenditure.basic@final': 60,
      'prior:expenditure.project@final': 40,
    });
    expect(recognise(sheets, { year: 2026 }).messages.map(({ code }) => code)).toEqual([
      'NO_AMOUNTS',
      'OTHER_YEAR',
    ]);
  });

  it('obeys the stage the clerk chose', () => {
    expect(
      yuan([expenditure('单位：元', [100, 60, 40])], { sheets: { 支出: { stage: 'adjusted' } } }),
    ).toHaveProperty(['expenditure.total@adjusted'], 100);
  });
});

describe('what is hidden', () => {
  it('is not used while a visible table states figures, and the clerk is told', () => {
    const recognition = recognise([
      expenditure('单位：元', [1_000_000, 600_000, 400_000]),
      { ...expenditure('单位：元', [900_000, 600_000, 300_000]), name: '底稿', hidden: true },
    ]);
    expect(recognition.figures[0]).toMatchObject({ sheet: '支出', certainty: 'sure', alternatives: [] });
    expect(recognition.messages).toEqual([expect.objectContaining({ code: 'HIDDEN_SHEET', sheet: '底稿' })]);
  });

  it('is used where nothing visible states a figure', () => {
    expect(yuan([{ ...expenditure('单位：元', [90, 60, 30]), hidden: true }])).toHaveProperty(
      ['expenditure.total@final'],
      90,
    );
  });

  it('is a question when it is a row', () => {
    const recognition = recognise([{ ...expenditure('单位：元', [1_000_000, null, null]), hiddenRows: [3] }]);
    expect(recognition.figures[0]?.certainty).toBe('question');
    expect(recognition.messages).toEqual([expect.objectContaining({ code: 'HIDDEN_ROW', cell: 'C4' })]);
  });
});

describe('recogniseWorkbook', () => {
  const word = fc.constantFrom(
    ...[
      '2023年支出决算表',
      '收入支出决算总表',
      '单位：万元',
      '项目',
      '科目名称',
      '收入',
      '支出',
      '合计',
      '栏次',
      '类',
    ],
    ...[
      '基本支出',
      '预算数',
      '决算数',
      '总计',
      '…',
      '-',
      '注：',
      '编制单位：某局',
      '1',
      '2.5',
      '不适用',
      '“三公”经费',
    ],
  );
  const cell = fc.oneof(
    word,
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
  );

  it('has a valid answer for every sheet', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const recognition = recognise([{ name: '支出决算表', rows, merges: ['A1:C1', 'A2:B3', 'C3:H4'] }]);
        expect(recognitionSchema.safeParse(recognition).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is no data', () => {
  it('answers that there are no amounts for a form whose sums are computed zeros', () => {
    const recognition = recognise([expenditure('单位：元', [0, 0, 0])]);
    expect(recognition.figures).toEqual([]);
    expect(recognition.messages.map(({ code, level }) => [code, level])).toEqual([['NO_AMOUNTS', 'error']]);
  });

  it('answers that it knows none of the tables in a workbook of another kind', () => {
    const recognition = recognise([
      { name: '检查表', rows: [['安全检查表'], ['序号', '检查项目', '得分'], [1, '灭火器', 10]] },
    ]);
    expect(recognition.messages[0]?.text).toBe('没有认出预算表或决算表，没有读到金额。');
  });

  it('leaves a list of projects alone: its 合计 is one kind of money out of several', () => {
    const sheet: PlainSheet = {
      name: '项目',
      rows: [['2023年项目支出明细表'], ['单位：元'], ['项目名称', '预算数', '决算数'], ['合计', 1, 2]],
    };
    expect(recognise([sheet]).sheets[0]?.table).toBeNull();
  });

  it('finds the department in the cell beside its label, but not the unit corner that stands there', () => {
    const named = (beside: string): PlainSheet => ({
      ...expenditure('单位：元', [1, 1, 0]),
      rows: [['编制部门：', beside]],
    });
    expect(recognise([named('云岭市科协')]).department).toBe('云岭市科协');
    expect(recognise([named('单位：元')]).department).toBeNull();
  });

  it('does not take an open name for a department', () => {
    const sheet = (name: string): PlainSheet => ({
      ...expenditure('单位：元', [1, 1, 0]),
      rows: [[`编制部门：${name}`]],
    });
    expect(recognise([sheet('XX局')]).department).toBeNull();
    expect(recognise([sheet('某某单位')]).department).toBeNull();
    expect(recognise([sheet('云岭市科协（本级）')]).department).toBe('云岭市科协（本级）');
  });
});

describe('a .csv, which has lost its merges', () => {
  it('still puts each column under the group that stands over its first column', () => {
    const sheet: PlainSheet = {
      name: 'Sheet1',
      rows: [
        ['2023年度“三公”经费支出决算表'],
        ['单位：万元'],
        ['预算数', null, null, '决算数', null, null],
        ['合计', '因公出国（境）费', '公务接待费', '合计', '因公出国（境）费', '公务接待费'],
        ['3.10', '0', '3.10', '2.46', '-', '2.46'],
      ],
    };
    expect(yuan([sheet])).toMatchObject({
      'threePublic.total@budget': 31_000,
      'threePublic.total@final': 24_600,
      'threePublic.abroad@final': 0,
    });
  });
});
