import type { TableBlock, TableCell } from './document.ts';

export type CellAlignment = 'left' | 'center' | 'right';

/** 小四 where there is room, 五号 in wide tables (10.5–12 pt is what offices print tables in). */
export const TABLE_TEXT_PT = { usual: 12, wide: 10.5 } as const;

export function tableTextPt(table: TableBlock): 12 | 10.5 {
  return table.columnWidths.length > 6 ? TABLE_TEXT_PT.wide : TABLE_TEXT_PT.usual;
}

/** Numbers to the right, column heads in the middle, words to the left, unless the cell says otherwise. */
export function cellAlignment(cell: TableCell, inHeader: boolean): CellAlignment {
  if (cell.align) return cell.align;
  if (inHeader) return 'center';
  return cell.value ? 'right' : 'left';
}

/** Column widths as parts of 1. */
export function columnShares(table: TableBlock): number[] {
  const total = table.columnWidths.reduce((sum, width) => sum + width, 0);
  return table.columnWidths.map((width) => width / total);
}

/** So many rows stay together at the start and at the end of a table: no page begins or ends with a lone row. */
export const ROWS_KEPT = 3;

/** Whether the row at `index` of `count` must stay on the page of the row after it. */
export function keepsWithNextRow(index: number, count: number): boolean {
  const fromEnd = count - 1 - index;
  return fromEnd > 0 && (index < ROWS_KEPT - 1 || fromEnd < ROWS_KEPT);
}
