import type { FigureStage } from '../../../../shared/figures/keys.ts';
import { makeSheet, type Office, plain, says } from '../make-sheet.ts';
import type { CorpusCell, CorpusSheet } from '../sheet.ts';
import { sideBySide } from './code-lines.ts';

const PERSONNEL = [
  ['301', '工资福利支出'],
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['303', '对个人和家庭的补助'],
] as const;
const PUBLIC = [
  ['302', '商品和服务支出'],
  ['30201', '办公费'],
  ['30217', '公务接待费'],
  ['30231', '公务用车运行维护费'],
] as const;
const CAPITAL = [
  ['310', '资本性支出'],
  ['31002', '办公设备购置'],
] as const;

/** 一般公共预算 基本支出 pays the whole of 基本支出 only where no other money does. */
function mustOfParts({ accounts }: Office, stage: FigureStage): 'found' | 'asked' {
  const own = accounts.value('expenditure.generalPublic.basic', stage);
  return own === accounts.value('expenditure.basic', stage) ? 'found' : 'asked';
}

function part(office: Office, which: 'personnel' | 'public', stage: FigureStage): CorpusCell {
  const { accounts } = office;
  const cell = says(office, `expenditure.basic.${which}`, stage, 'current', mustOfParts(office, stage));
  if (which === 'public' || mustOfParts(office, stage) === 'found') return cell;
  const own =
    accounts.value('expenditure.generalPublic.basic', stage) -
    accounts.value('expenditure.basic.public', stage);
  return plain(office, own);
}

/** 基本支出决算明细表: two or three blocks of 经济分类 side by side, sums of both parts at the bottom. */
export function finalBasic(office: Office, blocks: 2 | 3): CorpusSheet {
  const list = (lines: readonly (readonly [string, string])[]): CorpusCell[][] =>
    lines.map(([code, name]) => [code, name, plain(office, 3_210_000)]);
  const columns = ['科目编码', '科目名称', '决算数'];
  const lists =
    blocks === 3
      ? [list(PERSONNEL), list(PUBLIC), list(CAPITAL)]
      : [list(PERSONNEL), list([...PUBLIC, ...CAPITAL])];
  const publicCells: CorpusCell[] = [
    ...['公用经费合计', null],
    ...(blocks === 3 ? [null, null, null] : []),
    part(office, 'public', 'final'),
  ];
  return makeSheet(office, {
    name: '一般公共预算财政拨款基本支出决算表',
    title: '一般公共预算财政拨款基本支出决算明细表',
    tag: '公开06表',
    heads: [
      ['人员经费', columns],
      ['公用经费', blocks === 3 ? [...columns, ...columns] : columns],
    ],
    rows: [
      ...sideBySide(...lists),
      ['人员经费合计', null, part(office, 'personnel', 'final'), ...publicCells],
    ],
  });
}

/** 一般公共预算基本支出 by 经济分类: one list, 合计 and its two parts as columns. */
export function budgetBasic(office: Office, title: string): CorpusSheet {
  const stated = [
    says(office, 'expenditure.generalPublic.basic', 'budget'),
    part(office, 'personnel', 'budget'),
    part(office, 'public', 'budget'),
  ];
  const total: CorpusCell[] = [null, null, '合计', ...stated];
  const lines = [...PERSONNEL, ...PUBLIC].map(([code, name]): CorpusCell[] => [
    ...[code.slice(0, 3), code.slice(3) || null, name],
    ...[plain(office, 3_300_000), plain(office, 3_300_000), null],
  ]);
  return makeSheet(office, {
    name: '基本支出',
    title,
    heads: [
      ['部门预算支出经济分类科目', [['科目编码', ['类', '款']], '科目名称']],
      '合计',
      '人员经费',
      '公用经费',
    ],
    rows: office.style.totalLast ? [...lines, total] : [total, ...lines],
  });
}

/** Hunan splits 基本支出 into one table per kind of cost: their 合计 is no 基本支出. */
export function splitBasic(
  office: Office,
  kind: '人员经费(工资福利支出)' | '公用经费(商品和服务支出)',
): CorpusSheet {
  return makeSheet(office, {
    name: kind.startsWith('人员') ? '13工资福利' : '17商品服务',
    title: `一般公共预算基本支出预算表—${kind}(按部门预算经济分类)`,
    heads: ['单位代码', '单位名称(科目)', '总计', ['工资福利支出', ['基本工资', '津贴补贴', '奖金']]],
    rows: [
      [null, '合计', plain(office, 9_120_000), plain(office, 5_000_000), plain(office, 4_120_000), null],
    ],
  });
}
