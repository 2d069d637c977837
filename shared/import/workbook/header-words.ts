import { parseDecimal } from '../../money/decimal.ts';
import type { GridCell } from './grid.ts';
import { normaliseLabel } from './label-text.ts';

export type ColumnRole = 'label' | 'code' | 'ignored' | 'amount';

const LONGEST_HEADER = 40;
const HEADER_WORD =
  /^(?:项目|科目|名称|类|款|项|单位|部门|金额|备注|栏次|行次|序号|财政拨款|20\d{2}年?度?)$|(?:编码|代码|名称|预算数?|决算数?|执行数|全年数|上年数|本年数|[合小总]计|支出|收入|经费|结转|结余|补助|拨款|费用?|占比|比例|增减|分类|资金|情况|[)])$/;
const NUMBERED_LABEL = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、])/;

export function isHeaderWord(text: string): boolean {
  const word = normaliseLabel(text);
  if (word === '' || word.length > LONGEST_HEADER || /[:。;]/.test(word)) return false;
  return HEADER_WORD.test(word) && !NUMBERED_LABEL.test(word);
}

/** 栏次 rows number the columns (1 2 3 … or 1 2=3+4); they are no amounts. */
export function isColumnNumberRow(cells: readonly GridCell[]): boolean {
  const texts = cells.map((cell) => normaliseLabel(cell.text)).filter((text) => !/^[类款项]$/.test(text));
  if (texts.some((text) => text === '栏次')) return true;
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?(?:=.*)?$/.exec(text)?.[1] ?? Number.NaN));
  return numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
}

/** No number holds one, however it is written. */
const IDEOGRAPH = /[\u4e00-\u9fff]/;

export function isNumeric(cell: GridCell): boolean {
  if (cell.kind === 'number') return true;
  if (cell.kind !== 'text' || IDEOGRAPH.test(cell.text)) return false;
  return parseDecimal(cell.text.normalize('NFKC').replace(/[\s,，'’]/g, '')) !== null;
}

const LABEL_LEAF =
  /^(?:项目|科目|栏次|预算科目|支出内容|资金来源|单位|部门)$|^项目\(.*\)$|名称$|^(?:支出|收入)项目/;
const IGNORED =
  /^(?:行次|序号|备注|说明|统计数)$|占.*[比%]|比[重例]|增减|增长|变动|完成率|执行率|执行进度|%|调整数$|人数|数量/;

/** What a column holds, by its headers from the group down to the leaf. */
export function roleOfPath(path: readonly string[]): ColumnRole {
  const leaf = normaliseLabel(path.at(-1) ?? '');
  if (/编码|代码/.test(leaf)) return 'code';
  if (/^[类款项]$/.test(leaf)) return 'code';
  if (LABEL_LEAF.test(leaf)) return 'label';
  return path.some((segment) => IGNORED.test(normaliseLabel(segment))) ? 'ignored' : 'amount';
}
