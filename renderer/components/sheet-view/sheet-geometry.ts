import { cellAddress, cellOfAddress } from '../../../shared/import/workbook/grid.ts';
import type { SheetShape } from '../../../shared/import/workbook/sheet-window.ts';

/** Zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where everything of a sheet stands, in CSS pixels from the top left corner of its first cell. */
export interface SheetGeometry {
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  /** left edge of each column, and the right edge of the last */
  readonly lefts: readonly number[];
  /** of the row numbers */
  readonly gutter: number;
}

/** Half-open ranges of what is to be drawn. */
export interface VisibleRange {
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

const ROW_REM = 1.5;
const CHARACTER_REM = 0.41;
const CELL_PADDING_REM = 0.625;
/** A column without a width of its own; ten characters hold most amounts. */
const DEFAULT_CHARACTERS = 10;
const [NARROWEST_REM, WIDEST_REM] = [1.5, 30] as const;
/** Rows drawn beyond the window's edge, and the step in which the drawn rows follow it. */
const AHEAD = 12;

/** @param rem the root font size in px: large type enlarges the sheet as everything else */
export function sheetGeometry(shape: SheetShape, rem: number): SheetGeometry {
  const lefts = [0];
  for (let column = 0; column < shape.columns; column += 1) {
    const characters = shape.columnWidths[column] ?? DEFAULT_CHARACTERS;
    const width = Math.min(
      WIDEST_REM,
      Math.max(NARROWEST_REM, characters * CHARACTER_REM + CELL_PADDING_REM),
    );
    lefts.push((lefts[column] ?? 0) + Math.round(width * rem));
  }
  const digits = Math.max(2, String(shape.rows).length);
  return {
    rows: shape.rows,
    columns: shape.columns,
    rowHeight: Math.round(ROW_REM * rem),
    lefts,
    gutter: Math.round((digits * 0.46 + 0.9) * rem),
  };
}

export function sheetWidth({ lefts }: SheetGeometry): number {
  return lefts.at(-1) ?? 0;
}

export function columnsWidth({ lefts }: SheetGeometry, from: number, to: number): number {
  return (lefts[Math.min(to, lefts.length - 1)] ?? 0) - (lefts[from] ?? 0);
}

/** The rows and columns to draw for a viewport; it changes only every few rows, so that scrolling stays cheap. */
export function visibleRange(
  geometry: SheetGeometry,
  view: { readonly top: number; readonly left: number; readonly width: number; readonly height: number },
): VisibleRange {
  const { rowHeight, rows, columns } = geometry;
  const step = (row: number) => Math.floor(row / AHEAD) * AHEAD;
  const first = step(view.top / rowHeight) - AHEAD;
  const last = step((view.top + view.height) / rowHeight) + 2 * AHEAD;
  return {
    rows: [Math.max(0, first), Math.min(rows, last)],
    columns: [
      Math.max(0, columnAt(geometry, view.left) - 1),
      Math.min(columns, columnAt(geometry, view.left + view.width) + 2),
    ],
  };
}

/** The column under a distance from the left edge, the first or last one beyond the edges. */
export function columnAt({ lefts, columns }: SheetGeometry, x: number): number {
  let [low, high] = [0, Math.max(0, columns - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lefts[middle] ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cell under a point of the sheet; null beside the sheet. */
export function placeAt(geometry: SheetGeometry, x: number, y: number): CellPlace | null {
  const row = Math.floor(y / geometry.rowHeight);
  if (x < 0 || y < 0 || x >= sheetWidth(geometry) || row >= geometry.rows) return null;
  return { row, column: columnAt(geometry, x) };
}

/** The cells of the rectangle between two corners, row by row, at most `limit`. */
export function cellsBetween(from: CellPlace, to: CellPlace, limit: number): string[] {
  const cells: string[] = [];
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (cells.length === limit) return cells;
      cells.push(cellAddress(row, column));
    }
  }
  return cells;
}

/** The cells a source names: `D7`, `D7:D9`, `D7+F9`; what cannot be read is left out. */
export function cellsOfLabel(label: string, limit = 200): string[] {
  const [first = '', last] = label.split(':');
  const corner = last === undefined ? null : cellOfAddress(last);
  const start = cellOfAddress(first);
  if (start && corner) return cellsBetween(start, corner, limit);
  return label.split('+').filter((address) => cellOfAddress(address) !== null);
}
