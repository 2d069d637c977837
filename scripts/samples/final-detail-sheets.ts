import {
  BASIC,
  DEPARTMENT,
  FUNCTION_LINES,
  PERSONNEL,
  PERSONNEL_LINES,
  PROJECT,
  PUBLIC,
  PUBLIC_LINES,
  TOTAL,
  YEAR,
} from './science-association.ts';
import type { SheetSpec, SpecCell } from './sheet-spec.ts';

const HEADS = [`编制单位：${DEPARTMENT}`, '金额单位：元'] as const;

/** 基本支出决算明细表: two blocks side by side, the sums at the bottom. */
export function finalEconomic(): SheetSpec {
  const body = PERSONNEL_LINES.map((left, index): SpecCell[] => [
    ...left,
    ...(PUBLIC_LINES[index] ?? [null, null, null]),
  ]);
  const last = 6 + body.length;
  return {
    name: 'Z06 基本支出决算明细表',
    widths: [14, 34, 18, 14, 34, 18],
    headerRows: [4, 5],
    merges: ['A1:F1', 'A4:C4', 'D4:F4', `A${last}:B${last}`, `D${last}:E${last}`],
    rows: [
      ['一般公共预算财政拨款基本支出决算明细表'],
      [null, null, null, null, null, '公开06表'],
      [HEADS[0], null, null, `${YEAR}年度`, null, HEADS[1]],
      ['人员经费', null, null, '公用经费'],
      ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
      ...body,
      ['人员经费合计', null, PERSONNEL[2], '公用经费合计', null, PUBLIC[2]],
      ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'],
    ],
  };
}

export function finalGeneralPublic(): SheetSpec {
  return {
    name: 'Z05 一般公共预算支出决算表',
    widths: [12, 34, 18, 18, 18],
    headerRows: [4, 6],
    merges: ['A1:E1', 'A4:B4', 'C4:E4', 'A7:B7'],
    rows: [
      ['一般公共预算财政拨款支出决算表'],
      [null, null, null, null, '公开05表'],
      [HEADS[0], null, `${YEAR}年度`, null, HEADS[1]],
      ['项目', null, '本年支出'],
      ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['栏次', null, '1', '2', '3'],
      ['合计', null, TOTAL[2], BASIC[2], PROJECT[2]],
      ...FUNCTION_LINES.map(({ code, name, final: [basic, project] }): SpecCell[] => [
        Number(code),
        name,
        basic + project,
        basic,
        project,
      ]),
    ],
  };
}
