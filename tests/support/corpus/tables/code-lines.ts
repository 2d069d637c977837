import type { FigureStage } from '../../../../shared/figures/keys.ts';
import type { Head } from '../header-rows.ts';
import { type Office, plain } from '../make-sheet.ts';
import type { CorpusCell } from '../sheet.ts';

const LINES = [
  ['206', '科学技术支出'],
  ['20607', '科学技术普及'],
  ['2060701', '机构运行'],
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
  ['2210201', '住房公积金'],
] as const;

/** The columns that hold codes and names, in the way the office writes codes. */
export function codeHeads({ style }: Office): readonly Head[] {
  if (style.codes === 'threeCells') return [['科目编码', ['类', '款', '项']], '科目名称'];
  if (style.codes === 'inName') return ['功能科目名称'];
  return [['项目', ['功能分类科目编码', '科目名称']]];
}

function codeCells({ style }: Office, code: string, name: string): CorpusCell[] {
  const depth = code.length === 3 ? 0 : code.length === 5 ? 1 : 2;
  const label = style.indent ? `${'　'.repeat(depth)}${name}` : name;
  const wrapped = style.wrap && name.length > 10 ? `${label.slice(0, -2)}\n${label.slice(-2)}` : label;
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  const filled = parts.filter((part) => part !== '');
  switch (style.codes) {
    case 'threeCells':
      return [...parts.map((part) => (part === '' ? null : part)), wrapped];
    case 'inName':
      return [`[${code}]${wrapped}`];
    case 'spaced':
      return [filled.join(' '), wrapped];
    case 'dashed':
      return [filled.join('-'), wrapped];
    case 'one':
      return [code, wrapped];
  }
}

/** 合计 with its amounts, and lines of 功能分类 below or above it. */
export function codeTable(office: Office, total: readonly CorpusCell[]): CorpusCell[][] {
  const { style, random } = office;
  const blanks = style.codes === 'threeCells' ? 3 : style.codes === 'inName' ? 0 : 1;
  const word = random.pick(['合计', '合  计', '合　计']);
  const totalRow: CorpusCell[] =
    blanks === 0 || random.chance(0.5)
      ? [...new Array<null>(blanks).fill(null), word, ...total]
      : [word, ...new Array<null>(blanks).fill(null), ...total];
  const lines = LINES.map(([code, name], index): CorpusCell[] => [
    ...codeCells(office, code, name),
    ...total.map((_, at) => plain(office, 1_234_500 * (index + 1) + at * 100_000)),
  ]);
  return style.totalLast ? [...lines, totalRow] : [totalRow, ...lines];
}

/** A pair of side-by-side lists of different length, filled up to the longer one. */
export function sideBySide(...lists: readonly (readonly (readonly CorpusCell[])[])[]): CorpusCell[][] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, row) =>
    lists.flatMap(
      (list): readonly CorpusCell[] => list[row] ?? new Array<null>(list[0]?.length ?? 0).fill(null),
    ),
  );
}

export const STAGE_WORDS: Record<FigureStage, string> = {
  budget: '年初预算数',
  adjusted: '全年预算数',
  final: '决算数',
};
