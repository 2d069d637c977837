import type { GridRange, GridSheet } from '../workbook/grid.ts';

/** A sheet without its empty rows and columns: blank ones come and go without changing a form. */
export interface CompactSheet {
  readonly sheet: GridSheet;
  /** the original row of each compact row, ascending; `columns` likewise */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Forms state their totals first or last, so of a very long list only the first and last filled rows are looked at:
 * 100,000 rows cost no more than 1,000.
 */
export const EDGE_ROWS = 500;
/** More columns than this are a blown-up used range, not a table. */
const WIDEST = 256;

export function compactSheet(sheet: GridSheet): CompactSheet {
  const rows = edgeRows(sheet);
  const columns = usedColumns(sheet, rows);
  const merges = sheet.merges.flatMap((merge) => compactMerge(merge, rows, columns) ?? []);
  return {
    rows,
    columns,
    sheet: {
      ...sheet,
      rows: rows.map((row) => columns.map((column) => sheet.rows[row]?.[column])),
      merges,
      hiddenRows: [],
      columnWidths: [],
    },
  };
}

/** The compact place of an original one, or null where nothing stands or it is out of reach. */
export function compactPlace(
  { rows, columns }: CompactSheet,
  place: { readonly row: number; readonly column: number },
): { row: number; column: number } | null {
  const row = firstNotBefore(rows, place.row);
  const column = firstNotBefore(columns, place.column);
  return rows[row] === place.row && columns[column] === place.column ? { row, column } : null;
}

function edgeRows(sheet: GridSheet): number[] {
  const top: number[] = [];
  let next = 0;
  for (; next < sheet.rows.length && top.length < EDGE_ROWS; next++)
    if (isFilled(sheet, next)) top.push(next);
  const bottom: number[] = [];
  for (let row = sheet.rows.length - 1; row >= next && bottom.length < EDGE_ROWS; row--) {
    if (isFilled(sheet, row)) bottom.push(row);
  }
  return [...top, ...bottom.toReversed()];
}

function isFilled(sheet: GridSheet, row: number): boolean {
  return sheet.rows[row]?.some((cell, column) => column < WIDEST && cell && cell.text.trim() !== '') ?? false;
}

function usedColumns(sheet: GridSheet, rows: readonly number[]): number[] {
  const used = new Set<number>();
  for (const row of rows) {
    sheet.rows[row]?.forEach((cell, column) => {
      if (column < WIDEST && cell && cell.text.trim() !== '') used.add(column);
    });
  }
  return [...used].toSorted((a, b) => a - b);
}

/** The same merge over what is left of it; null when its text or all but one of its cells are gone. */
function compactMerge(
  merge: GridRange,
  rows: readonly number[],
  columns: readonly number[],
): GridRange | null {
  const top = firstNotBefore(rows, merge.top);
  const left = firstNotBefore(columns, merge.left);
  if (rows[top] !== merge.top || columns[left] !== merge.left) return null;
  const bottom = firstNotBefore(rows, merge.bottom + 1) - 1;
  const right = firstNotBefore(columns, merge.right + 1) - 1;
  return top === bottom && left === right ? null : { top, left, bottom, right };
}

/** Index of the first entry that is not below `value`; the length when all are. `sorted` ascends. */
function firstNotBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
