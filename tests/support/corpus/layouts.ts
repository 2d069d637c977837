import { type Office, says } from './make-sheet.ts';
import type { CorpusSheet } from './sheet.ts';
import { budgetBasic, finalBasic, splitBasic } from './tables/basic-tables.ts';
import {
  budgetExpenditure,
  budgetFiscal,
  budgetGeneralPublic,
  budgetIncome,
  budgetOverview,
} from './tables/budget-tables.ts';
import {
  finalExpenditure,
  finalFiscal,
  finalGeneralPublic,
  finalIncome,
  finalOverview,
} from './tables/final-tables.ts';
import { basicEconomicDetail, economicDetail, emptyFund, trapTables } from './tables/other-tables.ts';
import {
  budgetThreePublic,
  finalThreePublic,
  interleavedThreePublic,
  listedThreePublic,
  shanghaiThreePublic,
} from './tables/three-public.ts';

/** A kind of workbook clerks hold, as its sheets (docs/sources.md §4.1–4.3). */
export type Layout = (office: Office) => readonly CorpusSheet[];

const inWanyuan = (office: Office): Office => ({ ...office, style: { ...office.style, unit: 'wanyuan' } });
const inYuan = (office: Office): Office => ({ ...office, style: { ...office.style, unit: 'yuan' } });

export const LAYOUTS = {
  /** 决算公开 with 基金 and 国资 before 三公, as in Hunan and Jiangxi */
  finalNine: (office) => [
    finalOverview(office, ['final'], false),
    finalIncome(office),
    finalExpenditure(office),
    finalFiscal(office),
    finalGeneralPublic(office),
    finalBasic(office, 2),
    emptyFund(office, '决算', '政府性基金预算'),
    emptyFund(office, '决算', '国有资本经营预算'),
    finalThreePublic(office),
  ],
  /** the same nine in the other order, with Shanghai's interleaved 三公 */
  finalNineShanghai: (office) => [
    finalOverview(office, ['final'], false),
    finalIncome(office),
    finalExpenditure(office),
    finalFiscal(office),
    finalGeneralPublic({ ...office, style: { ...office.style, totalLast: true } }),
    finalBasic(office, 3),
    interleavedThreePublic(inWanyuan(office)),
    emptyFund(office, '决算', '政府性基金预算'),
    emptyFund(office, '决算', '国有资本经营预算'),
  ],
  /** what the 财决 system exports: 元, 栏次, all stages in one table */
  systemExport: (office) => {
    const yuan = inYuan(office);
    return [
      finalOverview(yuan, ['budget', 'adjusted', 'final'], true),
      finalIncome(yuan),
      finalExpenditure(yuan),
      economicDetail(yuan),
      basicEconomicDetail(yuan, says(yuan, 'expenditure.basic', 'final')),
      finalThreePublic(yuan),
    ];
  },
  shanghaiBudget: (office) => [
    budgetOverview(office, 'shanghai'),
    budgetIncome(office, 'shanghai'),
    budgetExpenditure(office, 'shanghai'),
    budgetFiscal(office),
    budgetGeneralPublic(office, false),
    emptyFund(office, '预算', '政府性基金预算'),
    emptyFund(office, '预算', '国有资本经营预算'),
    budgetBasic(office, '一般公共预算基本支出部门预算经济分类预算表'),
    shanghaiThreePublic(inWanyuan(office)),
  ],
  centralBudget: (office) => [
    budgetFiscal(office),
    budgetGeneralPublic(office, true),
    budgetBasic(office, '一般公共预算基本支出表'),
    budgetThreePublic(office),
    emptyFund(office, '预算', '政府性基金预算'),
    budgetOverview(office, 'central'),
    budgetIncome(office, 'central'),
    budgetExpenditure(office, 'central'),
  ],
  hunanBudget: (office) => [
    budgetOverview(office, 'hunan'),
    budgetIncome(office, 'hunan'),
    budgetExpenditure(office, 'hunan'),
    budgetFiscal(office),
    budgetGeneralPublic(office, false),
    splitBasic(office, '人员经费(工资福利支出)'),
    splitBasic(office, '公用经费(商品和服务支出)'),
    budgetThreePublic(office),
    ...trapTables(office, '预算'),
  ],
  guangdongBudget: (office) => {
    const own: Office = { ...office, style: { ...office.style, codes: 'inName' } };
    return [
      budgetOverview(own, 'guangdong'),
      budgetIncome(own, 'guangdong'),
      budgetExpenditure(own, 'guangdong'),
      budgetFiscal(own),
      budgetGeneralPublic(own, false),
      listedThreePublic(own, ['budget']),
      ...trapTables(own, '预算'),
    ];
  },
  /** a few tables a clerk pasted together */
  someTables: (office) => [
    finalOverview(office, ['budget', 'adjusted', 'final'], false),
    listedThreePublic(office, ['budget', 'final']),
  ],
  /** one table, as a system lets one download it */
  oneTable: (office) => [
    office.random.chance(0.5) ? finalExpenditure(office) : finalOverview(office, ['final'], false),
  ],
} as const satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;
