/** A cell that can be typed into, by its place in the table. */
export interface CellPlace {
  readonly row: number;
  readonly col: number;
}

export type Move = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd';

/** The cell a move leads to among those that can be typed into; null at the edge, where the caret stays. */
export function nextCell(from: CellPlace, move: Move, cells: readonly CellPlace[]): CellPlace | null {
  const inRow = cells.filter((cell) => cell.row === from.row).toSorted((a, b) => a.col - b.col);
  const inColumn = cells.filter((cell) => cell.col === from.col).toSorted((a, b) => a.row - b.row);
  switch (move) {
    case 'up':
      return inColumn.findLast((cell) => cell.row < from.row) ?? null;
    case 'down':
      return inColumn.find((cell) => cell.row > from.row) ?? null;
    case 'left':
      return inRow.findLast((cell) => cell.col < from.col) ?? null;
    case 'right':
      return inRow.find((cell) => cell.col > from.col) ?? null;
    case 'rowStart':
      return inRow.at(0) ?? null;
    case 'rowEnd':
      return inRow.at(-1) ?? null;
  }
}
