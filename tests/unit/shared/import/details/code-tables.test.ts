import { describe, expect, it } from 'vitest';
import { fc } from '../../../../support/property.ts';
import type { PlainSheet } from '../../../../support/workbooks.ts';
import { plainLines, readSheets } from './read.ts';

const HEADS = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];

function expenditure(...rows: PlainSheet['rows']): PlainSheet {
  return {
    name: '支出',
    rows: [
      ['2023年度支出决算表'],
      ['编制单位：云岭市科协', null, null, null, '金额单位：元'],
      HEADS,
      ...rows,
    ],
  };
}

function functionLines(sheet: PlainSheet): string[] {
  const table = readSheets(sheet).details.functionLines[0];
  return table ? plainLines(table) : [];
}

describe('lines of 功能分类', () => {
  it('carry code, level, name and each amount with its cell, text and unit', () => {
    const { details } = readSheets(expenditure(['2060702', '科普活动', '347,600.00', null, 347600]));
    expect(details.functionLines).toMatchObject([
      {
        sheet: '支出',
        kind: 'expenditure',
        unit: 'yuan',
        stage: 'final',
        year: 2023,
        lines: [
          {
            code: '2060702',
            level: 3,
            name: '科普活动',
            row: 4,
            amounts: [
              { state: 'value', fen: 34_760_000, cell: 'C4', raw: '347,600.00', unit: 'yuan' },
              { state: 'blank', fen: null, cell: 'D4', raw: '' },
              { state: 'value', fen: 34_760_000, cell: 'E4' },
            ],
          },
        ],
      },
    ]);
  });

  it('keep blank, dash, 0, 不适用 and what is no amount apart', () => {
    const { details } = readSheets(
      expenditure(['206', '科学技术支出', 5, 0, '-'], ['208', '社会保障', null, '不适用', '待定']),
    );
    const states = details.functionLines[0]?.lines.map((line) => line.amounts.map((amount) => amount.state));
    expect(states).toEqual([
      ['value', 'value', 'dash'],
      ['blank', 'notApplicable', 'unreadable'],
    ]);
    expect(details.messages).toMatchObject([{ code: 'DETAIL_NOT_AN_AMOUNT', cell: 'E5' }]);
  });

  it.each([
    ['numbers', [206, 20607, 2060702]],
    ['spaced out', ['206', '206 07', '206 07 02']],
    ['with hyphens', ['206', '206-07', '206-07-02']],
  ])('have their codes %s', (_, codes) => {
    const rows = codes.map((code, index) => [code, `名称${index}`, 1, null, 1]);
    expect(functionLines(expenditure(...rows))).toEqual([
      '206 名称0 1 空 1',
      '20607 名称1 1 空 1',
      '2060702 名称2 1 空 1',
    ]);
  });

  it('have their codes in front of their names, with 合计 first and a 栏次 row', () => {
    const sheet: PlainSheet = {
      name: '表3',
      rows: [
        ['2023年部门支出总体情况表'],
        ['单位：万元'],
        ['功能科目名称', '合计', '基本支出', '项目支出'],
        ['栏次', 1, 2, 3],
        ['合计', 30, 20, 10],
        ['[206]科学技术支出', 30, 20, 10],
        ['　[2060701]机构运行', 20, 20, null],
        ['　[2060702]科普活动', 10, null, 10],
      ],
    };
    const { details, found } = readSheets(sheet);
    expect(details.functionLines[0]?.totals).toMatchObject([{ label: '合计', row: 5 }]);
    expect(functionLines(sheet)).toEqual([
      '206 科学技术支出 300000 200000 100000',
      '2060701 机构运行 200000 200000 空',
      '2060702 科普活动 100000 空 100000',
    ]);
    expect(found).toEqual([]);
  });

  it('have their codes in three cells, merged down or left out where they repeat', () => {
    const sheet: PlainSheet = {
      name: '支出总表',
      rows: [
        ['2023年部门支出预算总表'],
        [null, null, null, null, '单位：元'],
        ['功能分类科目编码', null, null, '科目名称', '合计'],
        ['类', '款', '项'],
        ['206', null, null, '科学技术支出', 30],
        [null, '07', null, '科学技术普及', 30],
        [null, null, '01', '机构运行', 20],
        [null, null, '02', '科普活动', 10],
        ['合计', null, null, null, 30],
      ],
      merges: ['A3:C3', 'D3:D4', 'E3:E4', 'A5:A8', 'A9:D9'],
    };
    expect(functionLines(sheet)).toEqual([
      '206 科学技术支出 30',
      '20607 科学技术普及 30',
      '2060701 机构运行 20',
      '2060702 科普活动 10',
    ]);
  });

  it('mend names that are indented, wrapped in their cell or run on in the next row', () => {
    const sheet = expenditure(
      ['208', '　　社会保障和\n就业支出', 5, 5, null],
      ['2080505', '机关事业单位基本养老保险', 5, 5, null],
      [null, '缴费支出'],
      ['合计', null, 5, 5, null],
    );
    expect(functionLines(sheet)).toEqual([
      '208 社会保障和就业支出 5 5 空',
      '2080505 机关事业单位基本养老保险缴费支出 5 5 空',
    ]);
  });

  it('leave out notes, fillers, and the examples of a form that was partly filled in', () => {
    const sheet = expenditure(
      ['205', '教育支出'],
      ['20502', '普通教育'],
      ['…', '…'],
      ['206', '科学技术支出', 5, 5, null],
      ['注：本表反映部门本年度支出情况。'],
    );
    expect(functionLines(sheet)).toEqual(['206 科学技术支出 5 5 空']);
  });

  it('are none in a form nobody filled in', () => {
    const { details } = readSheets(expenditure(['205', '教育支出'], ['…', '…'], ['合计']));
    expect(details).toMatchObject({ functionLines: [], economicLines: [], projects: [], messages: [] });
  });

  it('go on below headers that are printed again, and end where another table begins', () => {
    const sheet = expenditure(
      ['206', '科学技术支出', 5, 5, null],
      HEADS,
      ['208', '社会保障和就业支出', 5, 5, null],
      ['经济分类科目编码', '科目名称', '金额'],
      ['301', '工资福利支出', 10],
    );
    expect(functionLines(sheet)).toEqual(['206 科学技术支出 5 5 空', '208 社会保障和就业支出 5 5 空']);
  });

  it('of which the code cannot be read are kept and told', () => {
    const { details } = readSheets(
      expenditure(['206', '科学技术支出', 5, 5, null], ['20607012', '机构运行', 5, 5, null]),
    );
    expect(details.functionLines[0]?.lines[1]).toMatchObject({ code: '', level: null, name: '机构运行' });
    expect(details.messages).toMatchObject([{ code: 'DETAIL_CODE_UNREADABLE', sheet: '支出', cell: 'A5' }]);
  });

  it('without a code are not taken, and that is told', () => {
    const { details } = readSheets(
      expenditure(['206', '科学技术支出', 5, 5, null], [null, '其他支出', 3, 3, null]),
    );
    expect(details.messages).toMatchObject([{ code: 'DETAIL_WITHOUT_CODE', cell: 'C5' }]);
  });

  it('in hidden rows are read and told; hidden sheets count only where no other has lines', () => {
    const visible = { ...expenditure(['206', '科学技术支出', 5, 5, null]), hiddenRows: [3] };
    const draft = { ...expenditure(['206', '科学技术支出', 9, 9, null]), name: '底稿', hidden: true };
    const both = readSheets(visible, draft);
    expect(both.details.functionLines.map((table) => table.sheet)).toEqual(['支出']);
    expect(both.details.messages).toMatchObject([{ code: 'DETAIL_HIDDEN_ROWS' }]);
    expect(readSheets(draft).details.functionLines.map((table) => table.sheet)).toEqual(['底稿']);
  });

  it('keep the stages of one table apart, and amounts in 万元 exact', () => {
    const sheet: PlainSheet = {
      name: '支出',
      rows: [
        ['2023年部门支出情况表'],
        [null, null, null, '单位：万元'],
        ['科目编码', '科目名称', '年初预算数', '决算数（元）'],
        ['206', '科学技术支出', 159.6, 1675200],
      ],
    };
    const table = readSheets(sheet).details.functionLines[0];
    expect(table?.columns.map(({ stage, unit }) => `${stage} ${unit}`)).toEqual([
      'budget wanyuan',
      'final yuan',
    ]);
  });
});

describe('lines of 经济分类', () => {
  const blocks: PlainSheet = {
    name: '基本支出',
    rows: [
      ['2023年度一般公共预算财政拨款基本支出决算明细表'],
      [null, null, null, null, null, '金额单位：元'],
      ['人员经费', null, null, '公用经费'],
      ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', 70, '302', '商品和服务支出', 25],
      ['30101', '　基本工资', 50, '30201', '　办公费', 20],
      ['30102', '　津贴补贴', 20, '30217', '　公务接待费', 5],
      ['303', '对个人和家庭的补助', 30, '310', '资本性支出', 5],
      ['30302', '　退休费', 30, '31002', '　办公设备购置', 5],
      ['人员经费合计', null, 100, '公用经费合计', null, 30],
    ],
    merges: ['A1:F1', 'A3:C3', 'D3:F3', 'A10:B10', 'D10:E10'],
  };

  it('are read from blocks side by side, one list after the other', () => {
    const { details, found } = readSheets(blocks);
    expect(details.functionLines).toEqual([]);
    expect(details.economicLines.map(plainLines)).toEqual([
      [
        ...['301 工资福利支出 70', '30101 基本工资 50', '30102 津贴补贴 20', '303 对个人和家庭的补助 30'],
        ...['30302 退休费 30', '302 商品和服务支出 25', '30201 办公费 20', '30217 公务接待费 5'],
        ...['310 资本性支出 5', '31002 办公设备购置 5'],
      ],
    ]);
    expect(details.economicLines[0]?.totals.map(({ item }) => item)).toEqual(['personnel', 'public']);
    expect(found).toEqual([]);
  });

  it('have a class that begins in one block and goes on in the next', () => {
    const rows = blocks.rows.map((row) => [...row]);
    rows[8] = ['302', '商品和服务支出', 25, '31002', '办公设备购置', 5];
    rows[4] = ['301', '工资福利支出', 100, '30299', '其他商品和服务支出', 0];
    rows[7] = ['30103', '奖金', 30, '310', '资本性支出', 5];
    expect(readSheets({ ...blocks, rows }).found).toEqual([]);
  });

  it('crossed with 功能分类 in one row are not mistaken for a list', () => {
    const { details } = readSheets({
      name: '支出',
      rows: [
        ['2023年度支出决算明细表'],
        ['单位：元'],
        ['功能分类科目编码', '经济分类科目编码', '科目名称', '金额'],
        ['2060701', '30101', '基本工资', 5],
      ],
    });
    expect(details).toMatchObject({ functionLines: [], economicLines: [] });
    expect(details.messages).toMatchObject([{ level: 'info', code: 'DETAIL_CROSSED_CODES', sheet: '支出' }]);
  });

  it('that are listed by name only are not guessed at, and that is told', () => {
    const { details } = readSheets(
      expenditure([null, '合计', 8, 8, null], [null, '工资福利支出', 8, 8, null]),
    );
    expect(details).toMatchObject({ functionLines: [], economicLines: [] });
    expect(details.messages).toMatchObject([{ level: 'warning', code: 'DETAIL_WITHOUT_CODE', cell: 'C5' }]);
  });
});

describe('any sheet', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom(
      '科目编码',
      '科目名称',
      '项目名称',
      '合计',
      '基本支出',
      '项目支出',
      '类',
      '款',
      '项',
      '单位：元',
    ),
    fc.constantFrom(
      '206',
      '20607',
      '2060702',
      '[206]科学技术',
      '30101',
      '2023年度项目支出表',
      '支出决算表',
      '…',
      '-',
    ),
    fc.constantFrom('备注', '其中：设备', '注：无', '不适用', '“三公”经费', '公务接待费', '决算数', '预算数'),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.string({ maxLength: 8 }),
  );

  it('is answered with lines whose columns exist, and with messages in Chinese', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }), (rows) => {
        const { details, found } = readSheets({ name: '表', rows, merges: ['A3:B3', 'A5:A8'] });
        for (const table of [...details.functionLines, ...details.economicLines, ...details.projects]) {
          for (const { amounts } of [...table.lines, ...table.totals]) {
            for (const amount of amounts) expect(table.columns[amount.column]).toBeDefined();
          }
        }
        for (const { text } of [...details.messages, ...found])
          expect(text).toMatch(/[\u4e00-\u9fff].*。$/su);
      }),
      { numRuns: 300 },
    );
  });
});
