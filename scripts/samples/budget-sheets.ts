import {
  BASIC,
  BUDGET_ECONOMIC_LINES,
  DEPARTMENT,
  FUNCTION_LINES,
  PERSONNEL,
  PROJECT,
  PUBLIC,
  TOTAL,
  YEAR,
} from './science-association.ts';
import type { SheetSpec, SpecCell } from './sheet-spec.ts';

export const cover: SheetSpec = {
  name: '封面',
  widths: [60],
  headerRows: [20, 20],
  merges: [],
  rows: [
    [`${DEPARTMENT}${YEAR}年度部门预算和决算`],
    [null],
    [`编制单位：${DEPARTMENT}`],
    ['编制日期：2024年3月18日'],
  ],
};

export const contents: SheetSpec = {
  name: '目录',
  widths: [70],
  headerRows: [20, 20],
  merges: [],
  rows: [
    ['目　录'],
    [`1. ${YEAR}年部门收支预算总表 ………………………… 1`],
    [`2. ${YEAR}年部门支出预算总表 ………………………… 2`],
    [`3. ${YEAR}年度收入支出决算总表 ……………………… 4`],
    [`4. ${YEAR}年度财政拨款“三公”经费支出决算表 ……… 9`],
  ],
};

/** 收支总表 of the budget: 收入 ‖ 支出, a two-row merged header. */
export function budgetOverview(): SheetSpec {
  const income: readonly (readonly [string, SpecCell])[] = [
    ['一、一般公共预算财政拨款收入', TOTAL[0]],
    ['二、政府性基金预算财政拨款收入', null],
    ['三、国有资本经营预算财政拨款收入', null],
    ['四、上级补助收入', null],
    ['五、其他收入', null],
  ];
  const classes = FUNCTION_LINES.filter((line) => line.code.length === 3);
  const numerals = ['一', '二', '三', '四'];
  return {
    name: '预算01收支总表',
    widths: [34, 18, 30, 18],
    headerRows: [4, 5],
    merges: ['A1:D1', 'A2:B2', 'A4:B4', 'C4:D4'],
    rows: [
      [`${YEAR}年部门收支预算总表`],
      [`编制单位：${DEPARTMENT}`, null, null, '金额单位：元'],
      [],
      ['收　　入', null, '支　　出', null],
      ['项目', '预算数', '项目', '预算数'],
      ...income.map(([label, amount], index): SpecCell[] => {
        const line = classes[index];
        if (!line) return [label, amount];
        return [label, amount, `${numerals[index]}、${line.name}`, line.budget[0] + line.budget[1]];
      }),
      ['本年收入合计', TOTAL[0], '本年支出合计', { formula: 'SUM(D6:D9)', result: TOTAL[0] }],
      ['上年结转结余', '-', '结转下年', '-'],
      ['收 入 总 计', TOTAL[0], '支 出 总 计', TOTAL[0]],
    ],
  };
}

/** 支出总表 of the budget: codes in three cells, 合计 last. */
export function budgetExpenditure(): SheetSpec {
  const last = 7 + FUNCTION_LINES.length;
  return {
    name: '预算02支出总表',
    widths: [6, 6, 6, 34, 18, 18, 18],
    headerRows: [4, 6],
    merges: [
      'A1:G1',
      'A2:D2',
      'A4:D4',
      'E4:G4',
      'A5:C5',
      'D5:D6',
      'E5:E6',
      'F5:F6',
      'G5:G6',
      `A${last}:D${last}`,
    ],
    rows: [
      [`${YEAR}年部门支出预算总表`],
      [`编制单位：${DEPARTMENT}`, null, null, null, null, null, '金额单位：元'],
      [],
      ['项目', null, null, null, '支出预算'],
      ['功能分类科目编码', null, null, '功能分类科目名称', '合计', '基本支出', '项目支出'],
      ['类', '款', '项'],
      ...FUNCTION_LINES.map(({ code, name, budget: [basic, project] }): SpecCell[] => [
        code.slice(0, 3),
        code.slice(3, 5) || null,
        code.slice(5, 7) || null,
        name,
        basic + project,
        basic || null,
        project || null,
      ]),
      ['合　计', null, null, null, TOTAL[0], BASIC[0], PROJECT[0]],
      ['注：本表反映部门本年度各项支出的预算安排。'],
    ],
  };
}

export function budgetEconomic(): SheetSpec {
  const last = 7 + BUDGET_ECONOMIC_LINES.length;
  return {
    name: '预算03基本支出表',
    widths: [12, 30, 18, 18, 18],
    headerRows: [4, 6],
    merges: [
      'A1:E1',
      'A2:C2',
      'A4:B4',
      'C4:E4',
      'A5:A6',
      'B5:B6',
      'C5:C6',
      'D5:D6',
      'E5:E6',
      `A${last}:B${last}`,
    ],
    rows: [
      [`${YEAR}年一般公共预算基本支出部门预算经济分类预算表`],
      [`编制单位：${DEPARTMENT}`, null, null, null, '金额单位：元'],
      [],
      ['项目', null, '一般公共预算基本支出'],
      ['经济分类科目编码', '经济分类科目名称', '合计', '人员经费', '公用经费'],
      [],
      ...BUDGET_ECONOMIC_LINES.map(([code, name, personnel, publicCost]): SpecCell[] => [
        code,
        name,
        personnel + publicCost,
        personnel || null,
        publicCost || null,
      ]),
      ['合　计', null, BASIC[0], PERSONNEL[0], PUBLIC[0]],
    ],
  };
}
