import { makeSheet, type Office, plain } from '../make-sheet.ts';
import type { CorpusCell, CorpusSheet } from '../sheet.ts';
import { codeHeads, codeTable } from './code-lines.ts';

/** 政府性基金 and 国有资本 tables, mostly empty, with the sentence that says so. */
export function emptyFund(
  office: Office,
  stage: '预算' | '决算',
  fund: '政府性基金预算' | '国有资本经营预算',
): CorpusSheet {
  return makeSheet(office, {
    name: fund,
    title: `${fund}财政拨款收入支出${stage}表`,
    heads: [
      ...codeHeads(office),
      '年初结转和结余',
      '本年收入',
      ['本年支出', ['合计', '基本支出', '项目支出']],
      '年末结转和结余',
    ],
    rows: [],
    note: `说明：本部门没有${fund}收入，也没有使用${fund}安排的支出，故本表无数据。`,
  });
}

/** Tables that stand in the same file, share its words, and state none of the report's figures. */
export function trapTables(office: Office, stage: '预算' | '决算'): CorpusSheet[] {
  const total = plain(office, 11_110_000);
  const list = (name: string, title: string, heads: readonly string[]): CorpusSheet =>
    makeSheet(office, {
      name,
      title,
      heads,
      rows: [['合计', ...heads.slice(1).map(() => total)] satisfies CorpusCell[]],
    });
  return [
    list('项目明细', `${office.year}年项目支出${stage}明细表`, ['项目名称', '合计', '财政拨款']),
    list('财政专户', `财政专户管理资金${stage}支出表`, ['科目名称', '合计', '基本支出', '项目支出']),
    list('专项', `上级专项资金${stage}支出情况表`, ['项目名称', '合计', '基本支出', '项目支出']),
    list('绩效', '部门整体支出绩效目标表', ['指标', '基本支出', '项目支出']),
  ];
}

/** 支出决算明细表 of the 财决 system: 经济分类 as columns, far more than a screen holds. */
export function economicDetail(office: Office): CorpusSheet {
  const group = (name: string, leaves: readonly string[]) => [name, ['小计', ...leaves]] as const;
  const groups = [
    group('工资福利支出', ['基本工资', '津贴补贴', '奖金', '绩效工资']),
    group('商品和服务支出', ['办公费', '差旅费', '公务接待费', '公务用车运行维护费', '其他商品和服务支出']),
    group('对个人和家庭的补助', ['离休费', '退休费']),
    group('资本性支出', ['办公设备购置', '公务用车购置']),
  ];
  const width = groups.reduce((sum, [, leaves]) => sum + leaves.length, 0);
  return makeSheet(office, {
    name: 'Z05 支出决算明细表(财决05表)',
    title: '支出决算明细表',
    tag: '财决05表',
    heads: [...codeHeads(office), '合计', ...groups],
    numbering: '栏次',
    rows: codeTable(office, [
      plain(office, 5_550_000),
      ...Array.from({ length: width }, (_, i) => plain(office, 10_000 * i)),
    ]),
  });
}

/** The same for 基本支出 alone: its 合计 is the figure's own, its groups are not. */
export function basicEconomicDetail(office: Office, total: CorpusCell): CorpusSheet {
  return makeSheet(office, {
    name: 'Z05-1 基本支出决算明细表',
    title: '基本支出决算明细表',
    tag: '财决05-1表',
    heads: [
      ...codeHeads(office),
      '合计',
      ['工资福利支出', ['小计', '基本工资']],
      ['商品和服务支出', ['小计', '办公费', '公务接待费']],
    ],
    numbering: '栏次',
    rows: codeTable(office, [total, ...[1, 2, 3, 4, 5].map((i) => plain(office, 20_000 * i))]),
  });
}
