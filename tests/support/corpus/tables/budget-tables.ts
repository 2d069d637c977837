import type { FigureName } from '../../../../shared/figures/keys.ts';
import { makeSheet, type Office, plain, says } from '../make-sheet.ts';
import type { CorpusCell, CorpusSheet } from '../sheet.ts';
import { codeHeads, codeTable, sideBySide } from './code-lines.ts';

export type Province = 'shanghai' | 'central' | 'hunan' | 'guangdong';

const OVERVIEW_TITLES: Record<Province, string> = {
  shanghai: '财务收支预算总表',
  central: '部门收支总表',
  hunan: '部门收支预算总表',
  guangdong: '收支总体情况表',
};
const WORDS: Record<Province, string> = {
  shanghai: '预算数',
  central: '预算数',
  hunan: '本年预算',
  guangdong: '本年预算',
};

/** The two-sided 收支 table of a 部门预算. */
export function budgetOverview(office: Office, province: Province): CorpusSheet {
  const budget = (label: string, name: FigureName): CorpusCell[] => [label, says(office, name, 'budget')];
  const income: CorpusCell[][] = [
    budget('一、财政拨款收入', 'income.fiscal'),
    budget('  1.一般公共预算资金', 'income.generalPublic'),
    budget('  2.政府性基金', 'income.governmentFund'),
    budget('  3.国有资本经营预算', 'income.stateCapital'),
    budget('二、事业收入', 'income.business'),
    budget('三、上级补助收入', 'income.superior'),
    budget('四、其他收入', 'income.other'),
    budget('本年收入合计', 'income.total'),
    budget('上年结转', 'carryover.opening'),
    budget('收入总计', 'income.grandTotal'),
  ];
  const nature: CorpusCell[][] = [
    budget('一、基本支出', 'expenditure.basic'),
    budget('    其中：人员经费', 'expenditure.basic.personnel'),
    budget('          公用经费', 'expenditure.basic.public'),
    budget('二、项目支出', 'expenditure.project'),
  ];
  const functions: CorpusCell[][] = [
    '一、一般公共服务支出',
    '二、教育支出',
    '三、社会保障和就业支出',
    '四、住房保障支出',
  ].map((label) => [label, plain(office, 7_700_000)]);
  const ends = [
    budget('本年支出合计', 'expenditure.total'),
    budget('结转下年', 'carryover.closing'),
    budget('支出总计', 'expenditure.grandTotal'),
  ];
  const left = province === 'guangdong' || province === 'shanghai' ? nature : functions;
  const spending = [...left, [null, null], [null, null], [null, null], ...ends];
  return makeSheet(office, {
    name: `1.${OVERVIEW_TITLES[province]}`,
    title: `${office.year}年${OVERVIEW_TITLES[province]}`,
    heads: [
      [office.random.pick(['本年收入', '收入']), ['项目', WORDS[province]]],
      [office.random.pick(['本年支出', '支出']), ['项目', WORDS[province]]],
    ],
    rows: sideBySide(income, spending),
  });
}

export function budgetIncome(office: Office, province: Province): CorpusSheet {
  const carries = province === 'central' || province === 'hunan';
  const names: FigureName[] = [
    ...(carries ? (['income.grandTotal', 'carryover.opening'] as const) : (['income.total'] as const)),
    ...(['income.generalPublic', 'income.governmentFund', 'income.stateCapital'] as const),
    ...(['income.business', 'income.superior', 'income.other'] as const),
  ];
  return makeSheet(office, {
    name: province === 'guangdong' ? '表2' : '收入总表',
    title:
      province === 'guangdong' ? '收入总体情况表' : province === 'central' ? '部门收入总表' : '收入预算总表',
    heads: [
      ...codeHeads(office),
      '合计',
      ...(carries ? ['上年结转'] : []),
      ...[
        '一般公共预算拨款收入',
        '政府性基金预算拨款收入',
        '国有资本经营预算拨款收入',
        '事业收入',
        '上级补助收入',
        '其他收入',
      ],
    ],
    rows: codeTable(
      office,
      names.map((name) => says(office, name, 'budget')),
    ),
  });
}

export function budgetExpenditure(office: Office, province: Province): CorpusSheet {
  const names = ['expenditure.total', 'expenditure.basic', 'expenditure.project'] as const;
  const others =
    province === 'central' ? ['上缴上级支出', '事业单位经营支出', '对附属单位补助支出'] : ['其他支出'];
  return makeSheet(office, {
    name: province === 'guangdong' ? '表3' : '支出总表',
    title:
      province === 'guangdong' ? '支出总体情况表' : province === 'central' ? '部门支出总表' : '支出预算总表',
    heads: [...codeHeads(office), '合计', '基本支出', '项目支出', ...others],
    rows: codeTable(office, [
      ...names.map((name) => says(office, name, 'budget')),
      ...others.map(() => plain(office, 0)),
    ]),
  });
}

export function budgetFiscal(office: Office): CorpusSheet {
  const income: CorpusCell[][] = [
    ['一、一般公共预算资金', says(office, 'income.generalPublic', 'budget')],
    ['二、政府性基金', says(office, 'income.governmentFund', 'budget')],
    ['三、国有资本经营预算', says(office, 'income.stateCapital', 'budget')],
    ['收入总计', says(office, 'income.fiscal', 'budget')],
  ];
  const spent = office.accounts.value('expenditure.generalPublic', 'budget');
  const line = (label: string, stated: CorpusCell): CorpusCell[] => [
    ...[label, plain(office, spent + 100_000), stated],
    ...[plain(office, 100_000), plain(office, 0)],
  ];
  return makeSheet(office, {
    name: '财政拨款收支',
    title: `${office.year}年财政拨款收支预算总表`,
    heads: [
      ['财政拨款收入', ['项目', '预算数']],
      ['财政拨款支出', ['项目', '合计', '一般公共预算', '政府性基金', '国有资本经营预算']],
    ],
    rows: sideBySide(income, [
      line('一、一般公共服务支出', plain(office, 1_000_000)),
      line('二、教育支出', plain(office, 1_000_000)),
      [null, null, null, null, null],
      line('支出总计', says(office, 'expenditure.generalPublic', 'budget')),
    ]),
  });
}

/** Central form: last year's 执行数 and the change stand beside this year's budget. */
export function budgetGeneralPublic(office: Office, withPrior: boolean): CorpusSheet {
  const names = [
    'expenditure.generalPublic',
    'expenditure.generalPublic.basic',
    'expenditure.generalPublic.project',
  ] as const;
  const { year } = office;
  const leaves = ['小计', '基本支出', '项目支出'];
  const stated = names.map((name) => says(office, name, 'budget'));
  const prior = says(office, 'expenditure.generalPublic', 'final', 'prior');
  return makeSheet(office, {
    name: '一般公共',
    title: withPrior ? '一般公共预算支出表' : '一般公共预算支出功能分类预算表',
    heads: withPrior
      ? [
          ...codeHeads(office),
          `${year - 1}年执行数`,
          [`${year}年预算数`, leaves],
          [`比${year - 1}年执行数`, ['增减额', '增减%']],
        ]
      : [...codeHeads(office), '合计', '基本支出', '项目支出'],
    rows: codeTable(office, withPrior ? [prior, ...stated, 12, '3.4%'] : stated),
  });
}
