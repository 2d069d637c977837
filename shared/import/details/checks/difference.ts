import { differenceLevel, differenceText } from '../../../checks/amount-difference.ts';
import type { Fen, MoneyUnit } from '../../../money/fen.ts';
import { formatYuan, wanyuanForEditing } from '../../../money/format-amount.ts';
import type { ImportMessage } from '../../workbook/recognition.ts';
import type { DetailAmount } from '../details.ts';

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** `1,327,600.00 元` for a table in 元, else `132.76 万元`, exact. */
export function moneyText(fen: Fen, unit: MoneyUnit): string {
  return unit === 'yuan' ? `${formatYuan(fen)} 元` : `${wanyuanForEditing(fen)} 万元`;
}

/**
 * Says that two amounts which should be equal are not; null when they are. Up to 0.01 万元 is told as
 * rounding, up to 0.05 万元 as a warning, more as an error (docs/sources.md §6.1).
 * @param statement what stands where, without a full stop; only worded where there is a difference
 */
export function differenceMessage(
  code: string,
  place: Place,
  difference: Fen,
  statement: () => string,
): ImportMessage | null {
  const level = differenceLevel(difference);
  if (level === null) return null;
  return {
    level: level === 'advice' ? 'info' : level,
    code,
    sheet: place.sheet,
    cell: place.cell,
    text: `${statement()}，${differenceText(difference)}。`,
  };
}

/** `是 1,266,000.00 元`, `空着`, `是“-”`. */
export function statedText(amount: DetailAmount): string {
  if (amount.state === 'value') return `是 ${moneyText(amount.fen, amount.unit)}`;
  return amount.state === 'blank' ? '空着' : `是“${amount.raw}”`;
}

const MOST_TERMS = 6;

/** `E9 1,266,000.00 元 + E10 空`; long sums name their cells only. */
export function termsText(
  terms: readonly { readonly cell: string; readonly fen: Fen | null }[],
  unit: MoneyUnit,
): string {
  if (terms.length > MOST_TERMS) return `${cellRanges(terms.map((term) => term.cell))} 共 ${terms.length} 项`;
  return terms.map(({ cell, fen }) => `${cell} ${fen === null ? '空' : moneyText(fen, unit)}`).join(' + ');
}

/** Neighbouring cells of one column as ranges: E9, E10, E11, F2 → `E9:E11、F2`. */
function cellRanges(cells: readonly string[]): string {
  const runs: { column: string; first: number; last: number }[] = [];
  for (const cell of cells) {
    const column = cell.replace(/\d+$/, '');
    const row = Number(cell.slice(column.length));
    const run = runs.at(-1);
    if (run && run.column === column && run.last + 1 === row) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs
    .map(({ column, first, last }) =>
      first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
    )
    .join('、');
}
