import {
  BASIC,
  DEPARTMENT,
  FUNCTION_LINES,
  PERSONNEL,
  PROJECT,
  PUBLIC,
  type Stages,
  TOTAL,
  YEAR,
} from './science-association.ts';
import type { SheetSpec, SpecCell } from './sheet-spec.ts';

const HEADS = [`编制单位：${DEPARTMENT}`, '金额单位：元'] as const;

function threeStages([budget, adjusted, final]: Stages): SpecCell[] {
  return [budget, adjusted, final];
}

/** 收入支出决算总表 as the 财决 system exports it: three blocks side by side, each with all three stages. */
export function finalOverview(): SheetSpec {
  const income: readonly (readonly [string, Stages | null])[] = [
    ['一、一般公共预算财政拨款收入', TOTAL],
    ['二、政府性基金预算财政拨款收入', null],
    ['三、国有资本经营预算财政拨款收入', null],
    ['四、上级补助收入', null],
    ['五、事业收入', null],
    ['六、经营收入', null],
    ['七、附属单位上缴收入', null],
    ['八、其他收入', null],
  ];
  const byNature: readonly (readonly [string, Stages | null])[] = [
    ['一、基本支出', BASIC],
    ['    人员经费', PERSONNEL],
    ['    日常公用经费', PUBLIC],
    ['二、项目支出', PROJECT],
    ['    其中：基本建设类项目', null],
    ['三、上缴上级支出', null],
    ['四、经营支出', null],
    ['五、对附属单位补助支出', null],
  ];
  const classes = FUNCTION_LINES.filter((line) => line.code.length === 3);
  const numerals = ['六', '八', '九', '十九'];
  const part = (label: string, lineNo: number, amounts: Stages | null): SpecCell[] => [
    label,
    String(lineNo),
    ...(amounts ? threeStages(amounts) : [null, null, null]),
  ];
  const functionPart = (index: number): SpecCell[] => {
    const line = classes[index];
    if (!line) return [null, null, null, null, null];
    const final = line.final[0] + line.final[1];
    return part(`${numerals[index]}、${line.name}`, 20 + index, [
      line.budget[0] + line.budget[1],
      final,
      final,
      0,
    ]);
  };
  const stageHeads = ['年初预算数', '全年预算数', '决算数'];
  return {
    name: 'Z01 收入支出决算总表',
    widths: [34, 6, 16, 16, 16, 30, 6, 16, 16, 16, 28, 6, 16, 16, 16],
    headerRows: [4, 6],
    merges: ['A1:O1', 'A4:E4', 'F4:O4'],
    rows: [
      ['收入支出决算总表'],
      [null, null, null, null, null, null, null, null, null, null, null, null, null, null, '公开01表'],
      [
        HEADS[0],
        null,
        null,
        null,
        null,
        `报表期间：${YEAR}年度`,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        HEADS[1],
      ],
      ['收入', null, null, null, null, '支出'],
      [
        '项目',
        '行次',
        ...stageHeads,
        '项目（按功能分类）',
        '行次',
        ...stageHeads,
        '项目（按支出性质）',
        '行次',
        ...stageHeads,
      ],
      ['栏次', null, '1', '2', '3', '栏次', null, '4', '5', '6', '栏次', null, '7', '8', '9'],
      ...income.map(([label, amounts], index): SpecCell[] => {
        const [nature = '', natureAmounts = null] = byNature[index] ?? [];
        return [
          ...part(label, index + 1, amounts),
          ...functionPart(index),
          ...part(nature, 40 + index, natureAmounts),
        ];
      }),
      [
        ...part('本年收入合计', 9, TOTAL),
        ...part('本年支出合计', 30, TOTAL),
        ...part('本年支出合计', 50, TOTAL),
      ],
      [...part('年初结转和结余', 10, [0, 0, 0, 0]), ...part('年末结转和结余', 31, [0, 0, 0, 0])],
      [...part('总计', 11, TOTAL), ...part('总计', 32, TOTAL), ...part('总计', 52, TOTAL)],
      ['注：本表反映部门本年度的总收支和年末结转结余情况。'],
    ],
  };
}

/** 支出决算表: 合计 first, beside 栏次; one amount is stored as text with thousands separators. */
export function finalExpenditure(): SheetSpec {
  return {
    name: 'Z03 支出决算表',
    widths: [12, 34, 18, 18, 18, 14, 14, 16],
    headerRows: [4, 6],
    merges: ['A1:H1', 'A4:B4', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'A6:B6', 'A7:B7'],
    rows: [
      ['支出决算表'],
      [null, null, null, null, null, null, null, '公开03表'],
      [HEADS[0], null, null, `${YEAR}年度`, null, null, null, HEADS[1]],
      [
        '项目',
        null,
        '本年支出合计',
        '基本支出',
        '项目支出',
        '上缴上级支出',
        '经营支出',
        '对附属单位补助支出',
      ],
      ['科目编码', '科目名称'],
      ['栏次', null, '1', '2', '3', '4', '5', '6'],
      ['合计', null, '2,074,800.00', BASIC[2], PROJECT[2]],
      ...FUNCTION_LINES.map(({ code, name, final: [basic, project] }): SpecCell[] => [
        code,
        name,
        basic + project,
        basic || null,
        project || null,
      ]),
      ['注：本表反映部门本年度各项支出情况。'],
    ],
  };
}

export function finalIncome(): SheetSpec {
  return {
    name: 'Z02 收入决算表',
    widths: [34, 18, 18, 14, 14, 14, 16, 14],
    headerRows: [3, 4],
    merges: ['A1:H1'],
    rows: [
      ['收入决算表'],
      [HEADS[0], null, `${YEAR}年度`, null, null, null, '公开02表', HEADS[1]],
      [
        '科目名称',
        '本年收入合计',
        '财政拨款收入',
        '上级补助收入',
        '事业收入',
        '经营收入',
        '附属单位上缴收入',
        '其他收入',
      ],
      ['栏次', '1', '2', '3', '4', '5', '6', '7'],
      ['合计', TOTAL[2], TOTAL[2]],
      ...FUNCTION_LINES.map(({ code, name, final: [basic, project] }): SpecCell[] => [
        `[${code}]${name}`,
        basic + project,
        basic + project,
      ]),
    ],
  };
}
