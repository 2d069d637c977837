import type { FigureName, FigurePeriod, FigureStage } from '../../../../shared/figures/keys.ts';
import type { Head } from '../header-rows.ts';
import { makeSheet, type Office, says } from '../make-sheet.ts';
import type { CorpusCell, CorpusSheet } from '../sheet.ts';

const VEHICLE: Head = ['公务用车购置及运行维护费', ['小计', '公务用车购置费', '公务用车运行维护费']];
const ITEMS: readonly FigureName[] = [
  ...(['threePublic.total', 'threePublic.abroad', 'threePublic.vehicle'] as const),
  ...(['threePublic.vehicle.purchase', 'threePublic.vehicle.operation', 'threePublic.reception'] as const),
];
const HEADS: readonly Head[] = ['合计', '因公出国(境)费', VEHICLE, '公务接待费'];

function row(office: Office, stage: FigureStage, period: FigurePeriod = 'current'): CorpusCell[] {
  return ITEMS.map((name) => says(office, name, stage, period));
}

/** Six columns of 预算数, then six of 决算数. */
export function finalThreePublic(office: Office): CorpusSheet {
  return makeSheet(office, {
    name: '“三公”经费',
    title: '财政拨款“三公”经费支出决算表',
    tag: office.random.pick(['公开07表', '公开09表']),
    heads: [
      ['预算数', HEADS],
      ['决算数', HEADS],
    ],
    numbering: 'plain',
    rows: [[...row(office, 'budget'), ...row(office, 'final')]],
    note: '注：本表反映部门本年度“三公”经费支出预决算情况。',
  });
}

/** Shanghai: 预算数 and 决算数 under every item. */
export function interleavedThreePublic(office: Office): CorpusSheet {
  const pair = ['预算数', '决算数'];
  const cells = ITEMS.flatMap((name) => [says(office, name, 'budget'), says(office, name, 'final')]);
  return makeSheet(office, {
    name: '三公经费',
    title: '一般公共预算财政拨款“三公”经费支出决算表',
    tag: '公开07表',
    heads: [
      ['合计', pair],
      ['因公出国(境)费', pair],
      [
        '公务用车购置及运行维护费',
        [
          ['小计', pair],
          ['公务用车购置费', pair],
          ['公务用车运行维护费', pair],
        ],
      ],
      ['公务接待费', pair],
    ],
    rows: [cells],
  });
}

/** Central departments: last year's budget beside this year's. */
export function budgetThreePublic(office: Office): CorpusSheet {
  const { year } = office;
  return makeSheet(office, {
    name: '三公',
    title: '一般公共预算“三公”经费支出表',
    heads: [
      [`${year - 1}年预算数`, HEADS],
      [`${year}年预算数`, HEADS],
    ],
    rows: [[...row(office, 'budget', 'prior'), ...row(office, 'budget')]],
  });
}

/** Shanghai: with 机关运行经费, in one row. */
export function shanghaiThreePublic(office: Office): CorpusSheet {
  const order: readonly FigureName[] = [
    ...(['threePublic.total', 'threePublic.abroad', 'threePublic.reception', 'threePublic.vehicle'] as const),
    ...(['threePublic.vehicle.purchase', 'threePublic.vehicle.operation', 'operation.total'] as const),
  ];
  return makeSheet(office, {
    name: '三公和机关运行',
    title: '“三公”经费和机关运行经费预算表',
    heads: [
      [
        '“三公”经费预算数',
        ['合计', '因公出国(境)费', '公务接待费', ['公务用车购置及运行费', ['小计', '购置费', '运行费']]],
      ],
      '机关运行经费预算数',
    ],
    rows: [order.map((name) => says(office, name, 'budget'))],
  });
}

/** A list with one item a row, quantities below. */
export function listedThreePublic(office: Office, stages: readonly FigureStage[]): CorpusSheet {
  const line = (label: string, name: FigureName): CorpusCell[] => [
    label,
    ...stages.map((stage) => says(office, name, stage)),
  ];
  const words = { budget: '本年预算', adjusted: '调整后预算数', final: '决算数' };
  const heads = stages.map((stage) => words[stage]);
  return makeSheet(office, {
    name: '表8',
    title: stages.includes('final') ? '“三公”经费支出情况表' : '财政拨款安排的行政经费及“三公”经费预算表',
    tag: '表8',
    heads: ['项目', ...heads],
    rows: [
      ...(stages.includes('final') ? [] : [['行政经费', ...stages.map(() => 88)]]),
      line('“三公”经费', 'threePublic.total'),
      line('其中：(一)因公出国(境)支出', 'threePublic.abroad'),
      line('(二)公务用车购置及运行维护支出', 'threePublic.vehicle'),
      line('1.公务用车购置', 'threePublic.vehicle.purchase'),
      line('2.公务用车运行维护费', 'threePublic.vehicle.operation'),
      line('(三)公务接待费支出', 'threePublic.reception'),
      ['公务接待批次(批)', ...stages.map(() => 41)],
      ['公务用车保有量(辆)', ...stages.map(() => 3)],
    ],
  });
}
