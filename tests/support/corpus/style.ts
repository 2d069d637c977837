import type { MoneyUnit } from '../../../shared/money/fen.ts';
import type { Random } from './random.ts';

/** How one office writes its tables: everything that changes the looks and not the truth (docs/sources.md §4.5). */
export interface Style {
  readonly unit: MoneyUnit;
  readonly amounts: 'number' | 'commas' | 'wideCommas' | 'fullWidth' | 'apostrophe' | 'spaces' | 'formula';
  readonly zero: '0' | '-' | '—' | '0.00' | 'blank';
  readonly fullBrackets: boolean;
  readonly quotes: '“”' | '""' | '「」' | '';
  readonly lookAlikes: boolean;
  readonly indent: boolean;
  readonly wrap: boolean;
  readonly corner: 'right' | 'left' | 'ownRow' | 'withName' | 'aboveTitle' | 'missing';
  readonly cornerWords: '单位：' | '金额单位:' | '单位:' | '（单位：）' | '单位：人民币';
  readonly codes: 'one' | 'spaced' | 'dashed' | 'threeCells' | 'inName';
  readonly totalLast: boolean;
  readonly notes: boolean;
  readonly yearAt: 'title' | 'line' | 'chineseTitle';
}

export const PLAIN_STYLE: Style = {
  unit: 'yuan',
  amounts: 'number',
  zero: '0',
  fullBrackets: true,
  quotes: '“”',
  lookAlikes: false,
  indent: false,
  wrap: false,
  corner: 'right',
  cornerWords: '单位：',
  codes: 'one',
  totalLast: false,
  notes: true,
  yearAt: 'title',
};

export function randomStyle(random: Random): Style {
  return {
    unit: random.pick(['yuan', 'wanyuan', 'yuan', 'wanyuan', 'qianyuan']),
    amounts: random.pick([
      'number',
      'number',
      'commas',
      'wideCommas',
      'fullWidth',
      'apostrophe',
      'spaces',
      'formula',
    ]),
    zero: random.pick(['0', '-', '—', '0.00', 'blank']),
    fullBrackets: random.chance(0.6),
    quotes: random.pick(['“”', '""', '「」', '']),
    lookAlikes: random.chance(0.25),
    indent: random.chance(0.5),
    wrap: random.chance(0.4),
    corner: random.pick(['right', 'left', 'ownRow', 'withName', 'aboveTitle']),
    cornerWords: random.pick(['单位：', '金额单位:', '单位:', '（单位：）', '单位：人民币']),
    codes: random.pick(['one', 'spaced', 'dashed', 'threeCells', 'inName']),
    totalLast: random.chance(0.4),
    notes: random.chance(0.6),
    yearAt: random.pick(['title', 'line', 'chineseTitle']),
  };
}

/** A label as this office would print it. */
export function styledText(text: string, style: Style): string {
  let styled = style.fullBrackets
    ? text.replaceAll('(', '（').replaceAll(')', '）')
    : text.replaceAll('（', '(').replaceAll('）', ')');
  const [open = '', close = ''] = style.quotes;
  styled = styled.replaceAll('“', open).replaceAll('”', close);
  if (style.lookAlikes) styled = styled.replaceAll('车', '⻋').replaceAll('门', '⻔');
  return styled;
}
