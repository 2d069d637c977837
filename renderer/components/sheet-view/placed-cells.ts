import { cellAddress } from '../../../shared/import/workbook/grid.ts';
import type { SheetCell, SheetRange } from './row-cache.ts';
import { columnsWidth, type SheetGeometry, type VisibleRange } from './sheet-geometry.ts';

/** A cell with a text and the place the text takes, in px from the row's corner. */
export interface PlacedCell {
  readonly cell: SheetCell;
  readonly address: string;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** across columns: centred in what is seen of it, as titles and group headings are */
  readonly centred: boolean;
}

/** The texts of a row that are in view; a long one runs on over the empty cells beside it, as in every sheet. */
export function placedCells(
  cells: readonly SheetCell[],
  row: number,
  merges: ReadonlyMap<string, SheetRange>,
  geometry: SheetGeometry,
  [from, to]: VisibleRange['columns'],
): PlacedCell[] {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.flatMap((cell, index): PlacedCell[] => {
    const { column } = cell;
    const address = cellAddress(row, column);
    const merge = merges.get(address);
    const next = filled[index + 1]?.column ?? geometry.columns;
    const end = merge ? merge.right + 1 : cell.kind === 'text' ? Math.max(next, column + 1) : column + 1;
    if (column >= to || end <= from) return [];
    const centred = merge !== undefined && merge.right > merge.left;
    const [first, last] = centred ? [Math.max(column, from), Math.min(end, to)] : [column, end];
    const rows = merge ? merge.bottom - merge.top + 1 : 1;
    return [
      {
        ...{ cell, address, centred },
        left: geometry.lefts[first] ?? 0,
        width: columnsWidth(geometry, first, last),
        height: rows * geometry.rowHeight,
      },
    ];
  });
}
