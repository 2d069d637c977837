import { parseAmount } from '../../money/parse-amount.ts';
import type { CellView } from '../workbook/cell-view.ts';
import { cellAddress } from '../workbook/grid.ts';
import type { DetailAmount, DetailColumn } from './details.ts';

const LONGEST_RAW = 200;

/** Reads the amounts of one row in the given columns, blank cells included. */
export function readAmounts(
  view: CellView,
  row: number,
  columns: readonly { readonly at: number; readonly column: DetailColumn }[],
): DetailAmount[] {
  return columns.map(({ at, column }) => {
    const cell = view.cellAt(row, column.index);
    const place = {
      column: at,
      cell: cellAddress(row, column.index),
      raw: (cell?.text ?? '').trim().slice(0, LONGEST_RAW),
      unit: column.unit,
    };
    if (cell?.kind === 'error') return { ...place, state: 'unreadable', fen: null };
    const parsed = parseAmount(cell?.text ?? '', column.unit);
    switch (parsed.kind) {
      case 'amount':
        return { ...place, state: 'value', fen: parsed.fen };
      case 'blank':
      case 'dash':
      case 'notApplicable':
        return { ...place, state: parsed.kind, fen: null };
      default:
        return { ...place, state: 'unreadable', fen: null };
    }
  });
}

export function isAllBlank(amounts: readonly DetailAmount[]): boolean {
  return amounts.every((amount) => amount.state === 'blank');
}

export function hasAmount(amounts: readonly DetailAmount[]): boolean {
  return amounts.some((amount) => amount.state === 'value' && amount.fen !== 0);
}
