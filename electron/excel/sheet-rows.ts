import type { GridCell, GridSheet } from '../../shared/import/workbook/grid.ts';
import { CellReader, type CellReferences } from './cell-reader.ts';
import { MAX_COLUMNS, type TextRoom } from './grid-cell.ts';
import type { TagScanner } from './tag-scanner.ts';

/** Excel's own limit. */
const MAX_ROWS = 1_048_576;

/**
 * Reads the rows of a sheet of an .xlsx package (ECMA-376 part 1, §18.3.1.73), the scanner standing behind the name of
 * `sheetData`, and moves on to behind its end. An empty cell takes no room.
 * @throws GridTooLarge; Error when the sheet breaks off or names a string that is not there
 */
export function readRows(
  tags: TagScanner,
  references: CellReferences,
  room: TextRoom,
): Pick<GridSheet, 'rows' | 'hiddenRows'> {
  const rows: (GridCell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const cells = new CellReader(tags, references);
  tags.skipAttributes();
  if (tags.isEmpty) return { rows, hiddenRows };
  while (tags.next()) {
    if (tags.isClosing) {
      if (tags.is('sheetData')) return { rows, hiddenRows };
    } else if (tags.is('c')) {
      const cell = cells.read();
      const { row, column } = cells;
      if (!cell || column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) continue;
      room.take(cell);
      const line = rows[row];
      if (line) line[column] = cell;
      else rows[row] = lineOf(column, cell);
    } else if (tags.is('row') && cells.beginRow() && cells.row < MAX_ROWS) {
      hiddenRows.push(cells.row);
    }
  }
  throw new Error('the sheet breaks off');
}

function lineOf(column: number, cell: GridCell): (GridCell | undefined)[] {
  const line: (GridCell | undefined)[] = [];
  line[column] = cell;
  return line;
}
