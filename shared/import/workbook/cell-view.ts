import type { GridCell, GridRange, GridSheet } from './grid.ts';

/** A merge taller than this is decoration, not a header; it is left out so that freak ranges stay cheap. */
const TALLEST_MERGE = 64;

/** Reading access to a sheet that knows about merged cells. */
export interface CellView {
  readonly sheet: GridSheet;
  readonly rowCount: number;
  /** The cell that stands at this very address; undefined when empty or covered by a merge. */
  cellAt(row: number, column: number): GridCell | undefined;
  /** The merge that covers this address, if any. */
  mergeAt(row: number, column: number): GridRange | undefined;
  /** The address whose text is printed here: the merge's first cell, or the address itself. */
  originOf(row: number, column: number): { row: number; column: number };
}

export function viewOf(sheet: GridSheet): CellView {
  const byRow = new Map<number, GridRange[]>();
  for (const merge of sheet.merges) {
    if (merge.bottom - merge.top > TALLEST_MERGE) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const mergeAt = (row: number, column: number) =>
    byRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right);
  return {
    sheet,
    rowCount: sheet.rows.length,
    cellAt: (row, column) => sheet.rows[row]?.[column],
    mergeAt,
    originOf: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
  };
}

function isFilled(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && (cell.kind !== 'text' || cell.text.trim() !== '');
}

/** The columns of a row that hold something, left to right. */
export function filledColumns(view: CellView, row: number): number[] {
  const columns: number[] = [];
  view.sheet.rows[row]?.forEach((cell, column) => {
    if (isFilled(cell)) columns.push(column);
  });
  return columns;
}

/** The cells of a row that hold something, left to right. */
export function filledCells(view: CellView, row: number): GridCell[] {
  return (view.sheet.rows[row] ?? []).filter(isFilled);
}

/** The column of a row's only filled cell; null when it has none or several. */
export function soleColumn(view: CellView, row: number): number | null {
  const cells = view.sheet.rows[row] ?? [];
  const first = cells.findIndex(isFilled);
  if (first === -1) return null;
  for (let column = first + 1; column < cells.length; column++) if (isFilled(cells[column])) return null;
  return first;
}
