import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '../../../../../shared/import/workbook/grid.ts';
import { recogniseWorkbook } from '../../../../../shared/import/workbook/recognise-workbook.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

function told(grid: Grid) {
  const { figures, messages } = recogniseWorkbook(grid);
  return {
    figures: Object.fromEntries(
      figures.map(({ key, period, fen, certainty }) => [
        `${period === 'prior' ? 'prior:' : ''}${key}`,
        certainty === 'sure' ? fen / 100 : `${fen / 100}?`,
      ]),
    ),
    codes: messages.map(({ code }) => code),
  };
}

const HEADS = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];
const expenditure: PlainSheet = {
  name: '支出',
  rows: [['2023年度支出决算表'], ['单位：万元'], HEADS, ['合计', null, 207.48, 172.72, 34.76]],
};

/** The same table with one cell as a reader gives it with its number format. */
function withCell(cell: GridCell): Grid {
  const [sheet] = gridOf(expenditure).sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = sheet.rows.map((row, at) => (at === 3 ? row?.with(2, cell) : row));
  return { sheets: [{ ...sheet, rows }] };
}

describe('an awkward table', () => {
  it('may stand below another on one sheet', () => {
    const sheet: PlainSheet = {
      name: '决算',
      rows: [
        ['2023年度收入决算表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
        ['合计', null, 210.5, 200.5],
        ['注：本表反映收入情况。'],
        ['2023年度支出决算表'],
        HEADS,
        ['合计', null, 207.48, 172.72, 34.76],
      ],
    };
    expect(told(gridOf(sheet)).figures).toEqual({
      'income.total@final': 2_105_000,
      'income.fiscal@final': 2_005_000,
      'expenditure.total@final': 2_074_800,
      'expenditure.basic@final': 1_727_200,
      'expenditure.project@final': 347_600,
    });
  });

  it('with one row named after the unit is asked about', () => {
    const sheet = {
      ...expenditure,
      rows: expenditure.rows.with(3, ['001', '云岭市科协', 207.48, 172.72, 34.76]),
    };
    const { figures, codes } = told(gridOf(sheet));
    expect(figures['expenditure.total@final']).toBe('2074800?');
    expect(codes).toEqual(['ONLY_ROW']);
  });

  it('without a total is told of, not skipped in silence', () => {
    const lines = [
      ['206', '科学技术支出', 100, 80, 20],
      ['208', '社会保障和就业支出', 50, 50, 0],
    ];
    const { codes } = told(gridOf({ ...expenditure, rows: [...expenditure.rows.slice(0, 3), ...lines] }));
    expect(codes).toEqual(['NO_AMOUNTS', 'TABLE_UNREAD']);
  });

  it('that names no stage is told of', () => {
    const rows = expenditure.rows.with(0, ['部门支出总表']);
    expect(told(gridOf({ ...expenditure, rows })).codes).toContain('STAGE_UNKNOWN');
  });

  it('places columns of several years where nothing else tells the year', () => {
    const sheet: PlainSheet = {
      name: '支出',
      rows: [
        ['部门支出总表'],
        ['单位：万元'],
        ['项目', '2022年决算数', '2023年预算数'],
        ['本年支出合计', 190.5, 207.48],
        ['基本支出', 150, 170],
      ],
    };
    expect(told(gridOf(sheet)).figures).toMatchObject({
      'prior:expenditure.total@final': 1_905_000,
      'expenditure.total@budget': 2_074_800,
    });
  });

  it('asks whether 人员经费 of 一般公共预算 is the whole where 基本支出 has other money too', () => {
    const basic: PlainSheet = {
      name: '基本',
      rows: [
        ['2023年度一般公共预算财政拨款基本支出决算表'],
        ['单位：万元'],
        ['科目名称', '合计', '人员经费', '公用经费'],
        ['合计', 150, 130, 20],
      ],
    };
    const { figures, codes } = told(gridOf(expenditure, basic));
    expect(figures['expenditure.basic.personnel@final']).toBe('1300000?');
    expect(codes).toEqual(['PART_OF_BASIC', 'PART_OF_BASIC']);
  });
});

describe('a number', () => {
  it('shown in 万元 by its format while it holds 元 counts as it is shown', () => {
    const { figures } = told(withCell({ kind: 'number', text: '2074812', shown: '207.48' }));
    expect(figures['expenditure.total@final']).toBe(2_074_812);
  });

  it('shown rounded counts with all its digits', () => {
    const { figures } = told(withCell({ kind: 'number', text: '207.4812', shown: '207.48' }));
    expect(figures['expenditure.total@final']).toBe(2_074_812);
  });

  it.each([
    ['a date', { kind: 'date', text: '45291', shown: '2023/12/31' }],
    ['a percentage', { kind: 'number', text: '0.86', shown: '86%' }],
  ] as const)('shown as %s is no amount', (_, cell) => {
    const { figures, codes } = told(withCell(cell));
    expect(figures).not.toHaveProperty(['expenditure.total@final']);
    expect(codes).toEqual(['NOT_AN_AMOUNT']);
  });
});
