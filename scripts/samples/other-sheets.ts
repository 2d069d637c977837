import {
  BASIC,
  DEPARTMENT,
  PERSONNEL,
  PROJECT,
  PROJECTS,
  PUBLIC,
  type Stages,
  THREE_PUBLIC,
  TOTAL,
  YEAR,
} from './science-association.ts';
import type { SheetSpec, SpecCell } from './sheet-spec.ts';

const { total, abroad, vehicle, purchase, operation, reception, office } = THREE_PUBLIC;
const DEPARTMENT_LINE = `编制单位：${DEPARTMENT}`;

/** 三公 决算: 预算数 and 决算数 side by side, one row of amounts in 万元. */
export function threePublicFinal(): SheetSpec {
  const heads = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'];
  const cars = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
  const amounts = (at: 0 | 1): SpecCell[] => [
    total[at],
    abroad[at],
    vehicle[at],
    purchase[at],
    operation[at],
    reception[at],
  ];
  return {
    name: 'Z07 “三公”经费支出决算表',
    widths: Array.from({ length: 12 }, () => 14),
    headerRows: [4, 7],
    merges: [
      ...['A1:L1', 'A4:F4', 'G4:L4', 'A5:A6', 'B5:B6', 'C5:E5', 'F5:F6'],
      ...['G5:G6', 'H5:H6', 'I5:K5', 'L5:L6'],
    ],
    rows: [
      ['财政拨款“三公”经费支出决算表'],
      [null, null, null, null, null, null, null, null, null, null, null, '公开07表'],
      [
        DEPARTMENT_LINE,
        null,
        null,
        null,
        null,
        null,
        `${YEAR}年度`,
        null,
        null,
        null,
        null,
        '金额单位：万元',
      ],
      ['预算数', null, null, null, null, null, '决算数'],
      [...heads, ...heads],
      [...cars, ...cars],
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
      [...amounts(0), ...amounts(1)],
      ['注：本表反映部门本年度“三公”经费支出预决算情况。'],
    ],
  };
}

/** The same items as a list, with last year's 决算 beside and 机关运行经费 below. */
export function threePublicCompared(): SheetSpec {
  const line = (label: string, [budget, final, prior]: readonly [number, number, number]): SpecCell[] => [
    label,
    prior,
    budget,
    final,
  ];
  return {
    name: '“三公”经费对比',
    widths: [40, 18, 18, 18],
    headerRows: [3, 3],
    merges: ['A1:D1'],
    rows: [
      [`${YEAR}年度“三公”经费及机关运行经费对比表`],
      [DEPARTMENT_LINE, null, null, '（万元）'],
      ['项目', '上年决算数', '本年预算数', '本年决算数'],
      line('“三公”经费合计', total),
      line('1. 因公出国（境）费用', abroad),
      line('2. 公务用车购置及运行维护费', vehicle),
      line('   其中：（1）公务用车购置费', purchase),
      line('         （2）公务用车运行维护费', operation),
      line('3. 公务接待费', reception),
      ['   公务接待批次（个）', 9, null, 8],
      line('机关运行经费', office),
    ],
  };
}

/** This year's 决算 beside last year's, as one list. */
export function comparedWithLastYear(): SheetSpec {
  const line = (label: string, [, , final, prior]: Stages, row: number): SpecCell[] => [
    label,
    prior,
    final,
    { formula: `C${row}-B${row}`, result: final - prior },
    `${(((final - prior) / prior) * 100).toFixed(2)}%`,
  ];
  return {
    name: '收支决算对比表',
    widths: [30, 18, 18, 18, 12],
    headerRows: [3, 3],
    merges: ['A1:E1'],
    rows: [
      [`${YEAR}年度部门收入支出决算对比表`],
      [DEPARTMENT_LINE, null, null, null, '金额单位：元'],
      ['项目', `${YEAR - 1}年决算数`, `${YEAR}年决算数`, '增减额', '增减%'],
      line('一、本年收入合计', TOTAL, 4),
      line('二、本年支出合计', TOTAL, 5),
      line('（一）基本支出', BASIC, 6),
      line('1. 人员经费', PERSONNEL, 7),
      line('2. 公用经费', PUBLIC, 8),
      line('（二）项目支出', PROJECT, 9),
    ],
  };
}

export function projectList(): SheetSpec {
  return {
    name: '项目支出明细表',
    widths: [6, 40, 18, 18, 18, 12],
    headerRows: [3, 3],
    merges: ['A1:F1'],
    rows: [
      [`${YEAR}年度项目支出明细表`],
      [DEPARTMENT_LINE, null, null, null, null, '金额单位：元'],
      ['序号', '项目名称', '年初预算数', '全年预算数', '决算数', '执行率'],
      ...PROJECTS.map(([name, budget, adjusted, final], index): SpecCell[] => [
        String(index + 1),
        name,
        budget,
        adjusted,
        final,
        '100.00%',
      ]),
      ['合计', null, PROJECT[0], PROJECT[1], { formula: 'SUM(E4:E6)', result: PROJECT[2] }, '100.00%'],
    ],
  };
}

export const governmentFund: SheetSpec = {
  name: 'Z08 政府性基金决算表',
  widths: [12, 30, 16, 16, 16, 16, 16, 16],
  headerRows: [3, 4],
  merges: ['A1:H1', 'A3:B3', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:H4'],
  rows: [
    ['政府性基金预算财政拨款收入支出决算表'],
    [DEPARTMENT_LINE, null, null, `${YEAR}年度`, null, null, '公开08表', '金额单位：元'],
    ['项目', null, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
    ['科目编码', '科目名称', null, null, '合计', '基本支出', '项目支出'],
    ['合计'],
    ['说明：本部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。'],
  ],
};

/** A draft somebody hid instead of deleting: its amounts were never settled and must not be used. */
export const hiddenDraft: SheetSpec = {
  name: '底稿',
  hidden: true,
  widths: [12, 34, 18, 18, 18],
  headerRows: [3, 3],
  merges: ['A1:E1'],
  rows: [
    [`${YEAR}年度支出决算表（底稿，未定）`],
    [DEPARTMENT_LINE, null, null, null, '金额单位：元'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', null, 2_061_300, 1_713_700, 347_600],
  ],
};
