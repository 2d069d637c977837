import type { TableCell } from './document.ts';

export interface PlacedCell {
  readonly cell: TableCell;
  /** 0-based, inside the group of rows */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Where each cell stands, as in HTML: a cell takes the first column that no cell above reaches down into. */
export function placeCells(rows: readonly (readonly TableCell[])[], columns: number): PlacedCell[] {
  const reach = new Array<number>(columns).fill(0);
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.flatMap((cell) => {
      while (column < columns && (reach[column] ?? 0) > row) column += 1;
      if (column >= columns) return [];
      const columnSpan = Math.min(cell.columnSpan ?? 1, columns - column);
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - row);
      const placed = { cell, row, column, rowSpan, columnSpan };
      reach.fill(row + rowSpan, column, column + columnSpan);
      column += columnSpan;
      return [placed];
    });
  });
}
