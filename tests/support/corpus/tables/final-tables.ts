import type { FigureName, FigureStage } from '../../../../shared/figures/keys.ts';
import { makeSheet, type Office, plain, says } from '../make-sheet.ts';
import type { CorpusCell, CorpusSheet } from '../sheet.ts';
import { codeHeads, codeTable, STAGE_WORDS, sideBySide } from './code-lines.ts';

const INCOME_ROWS: readonly (readonly [string, FigureName])[] = [
  ['一、一般公共预算财政拨款收入', 'income.generalPublic'],
  ['二、政府性基金预算财政拨款收入', 'income.governmentFund'],
  ['三、国有资本经营预算财政拨款收入', 'income.stateCapital'],
  ['四、上级补助收入', 'income.superior'],
  ['五、事业收入', 'income.business'],
  ['六、经营收入', 'income.operating'],
  ['七、附属单位上缴收入', 'income.affiliated'],
  ['八、其他收入', 'income.other'],
];
const INCOME_ENDS: readonly (readonly [string, FigureName])[] = [
  ['本年收入合计', 'income.total'],
  ['年初结转和结余', 'carryover.opening'],
  ['总计', 'income.grandTotal'],
];
const EXPENDITURE_ENDS: readonly (readonly [string, FigureName])[] = [
  ['本年支出合计', 'expenditure.total'],
  ['年末结转和结余', 'carryover.closing'],
  ['总计', 'expenditure.grandTotal'],
];
const FUNCTIONS = [
  '一、一般公共服务支出',
  '二、外交支出',
  '五、教育支出',
  '六、科学技术支出',
  '二十三、其他支出',
];
const NATURES: readonly (readonly [string, FigureName])[] = [
  ['一、基本支出', 'expenditure.basic'],
  ['    人员经费', 'expenditure.basic.personnel'],
  ['    日常公用经费', 'expenditure.basic.public'],
  ['二、项目支出', 'expenditure.project'],
];

type Rows = readonly (readonly [string, FigureName])[];

/** 收入支出决算总表: income and expenditure side by side, with line numbers, in one or three stages. */
export function finalOverview(
  office: Office,
  stages: readonly FigureStage[],
  byNature: boolean,
): CorpusSheet {
  const { random } = office;
  const lineNumbers = random.chance(0.7);
  const amounts = stages.length === 1 ? ['决算数'] : stages.map((stage) => STAGE_WORDS[stage]);
  const columns = ['项目', ...(lineNumbers ? ['行次'] : []), ...amounts];
  const line = (label: string, index: number, cells: readonly CorpusCell[]): CorpusCell[] => [
    label,
    ...(lineNumbers ? [index] : []),
    ...cells,
  ];
  const stated = (rows: Rows, from: number) =>
    rows.map(([label, name], i) =>
      line(
        label,
        from + i,
        stages.map((stage) => says(office, name, stage)),
      ),
    );
  const functions = FUNCTIONS.map((label, i) =>
    line(
      label,
      30 + i,
      stages.map(() => plain(office, 5_000_000)),
    ),
  );
  const gap = (count: number) =>
    Array.from({ length: count }, () =>
      line(
        '',
        0,
        stages.map(() => null),
      ).map(() => null),
    );
  const income = [...stated(INCOME_ROWS, 1), ...stated(INCOME_ENDS, 20)];
  const spending = [
    ...functions,
    ...gap(INCOME_ROWS.length - functions.length),
    ...stated(EXPENDITURE_ENDS, 50),
  ];
  const nature = [
    ...stated(NATURES, 60),
    ...gap(INCOME_ROWS.length - NATURES.length),
    ...stated(EXPENDITURE_ENDS, 80),
  ];
  const title = random.pick(['收入支出决算总表', '部门收支决算总表']);
  return makeSheet(office, {
    name: byNature ? `Z01 ${title}(财决01表)` : title,
    title,
    tag: byNature ? '财决01表' : '公开01表',
    heads: [
      ['收入', columns],
      [
        '支出',
        byNature
          ? [`项目(按功能分类)`, ...columns.slice(1), '项目(按支出性质和经济分类)', ...columns.slice(1)]
          : columns,
      ],
    ],
    numbering: '栏次',
    rows: byNature ? sideBySide(income, spending.map(unstated), nature) : sideBySide(income, spending),
    note: '注：本表反映部门本年度的总收支和年末结转结余情况。',
  });
}

/** The middle block repeats the totals of the right one; one statement of each is enough. */
function unstated(row: readonly CorpusCell[]): CorpusCell[] {
  return row.map((cell) => (cell !== null && typeof cell === 'object' ? { ...cell } : cell));
}

export function finalIncome(office: Office): CorpusSheet {
  const names: FigureName[] = [
    ...(['income.total', 'income.fiscal', 'income.superior', 'income.business'] as const),
    ...(['income.operating', 'income.affiliated', 'income.other'] as const),
  ];
  return makeSheet(office, {
    name: '收入决算表',
    title: '收入决算表',
    tag: '公开02表',
    heads: [
      ...codeHeads(office),
      ...[
        '本年收入合计',
        '财政拨款收入',
        '上级补助收入',
        '事业收入',
        '经营收入',
        '附属单位上缴收入',
        '其他收入',
      ],
    ],
    numbering: '栏次',
    rows: codeTable(
      office,
      names.map((name) => says(office, name, 'final')),
    ),
    note: '注：本表反映部门本年度取得的各项收入情况。',
  });
}

export function finalExpenditure(office: Office): CorpusSheet {
  const names = ['expenditure.total', 'expenditure.basic', 'expenditure.project'] as const;
  return makeSheet(office, {
    name: '支出决算表',
    title: '支出决算表',
    tag: '公开03表',
    heads: [
      ...codeHeads(office),
      ...['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
    ],
    numbering: '栏次',
    rows: codeTable(office, [
      ...names.map((name) => says(office, name, 'final')),
      ...[0, 0, 0].map((fen) => plain(office, fen)),
    ]),
    note: '注：本表反映部门本年度各项支出情况。',
  });
}

export function finalFiscal(office: Office): CorpusSheet {
  const spent = office.accounts.value('expenditure.generalPublic', 'final');
  const income: CorpusCell[][] = [
    ['一、一般公共预算财政拨款', 1, says(office, 'income.generalPublic', 'final')],
    ['二、政府性基金预算财政拨款', 2, says(office, 'income.governmentFund', 'final')],
    ['三、国有资本经营预算财政拨款', 3, says(office, 'income.stateCapital', 'final')],
    ['本年收入合计', 4, says(office, 'income.fiscal', 'final')],
    ['年初财政拨款结转和结余', 5, plain(office, 700_000)],
    ['总计', 6, plain(office, spent + 700_000)],
  ];
  const line = (label: string, index: number, stated: CorpusCell): CorpusCell[] => [
    ...[label, index, plain(office, spent + 300_000), stated],
    ...[plain(office, 300_000), plain(office, 0)],
  ];
  const expenditure = [
    line('一、一般公共服务支出', 7, plain(office, 400_000)),
    line('六、科学技术支出', 8, plain(office, 900_000)),
    [null, null, null, null, null, null],
    line('本年支出合计', 9, says(office, 'expenditure.generalPublic', 'final')),
    line('年末财政拨款结转和结余', 10, plain(office, 400_000)),
    line('总计', 11, plain(office, spent + 700_000)),
  ];
  return makeSheet(office, {
    name: '财政拨款收支决算总表',
    title: '财政拨款收入支出决算总表',
    tag: '公开04表',
    heads: [
      ['收入', ['项目', '行次', '决算数']],
      [
        '支出',
        [
          '项目',
          '行次',
          ['决算数', ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']],
        ],
      ],
    ],
    numbering: '栏次',
    rows: sideBySide(income, expenditure),
  });
}

export function finalGeneralPublic(office: Office): CorpusSheet {
  const { random } = office;
  const names = [
    'expenditure.generalPublic',
    'expenditure.generalPublic.basic',
    'expenditure.generalPublic.project',
  ] as const;
  const leaves = [random.pick(['合计', '小计']), '基本支出', '项目支出'];
  return makeSheet(office, {
    name: '一般公共预算财政拨款支出决算表',
    title: '一般公共预算财政拨款支出决算表',
    tag: '公开05表',
    heads: [...codeHeads(office), ...(random.chance(0.5) ? leaves : ([['本年支出', leaves]] as const))],
    numbering: '栏次',
    rows: codeTable(
      office,
      names.map((name) => says(office, name, 'final')),
    ),
  });
}
