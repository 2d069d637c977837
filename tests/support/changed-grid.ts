import {
  cellAddress,
  type Grid,
  type GridCell,
  type GridRange,
  type GridSheet,
} from '../../shared/import/workbook/grid.ts';
import type { PlainSheet } from './workbooks.ts';

/** What happens to a workbook from one year to the next, on its grid. */
export type NewCells = readonly (GridCell | undefined)[];

/** The sheet with one more row; merges that reach across it grow, as in an office program. */
export function withRow(sheet: GridSheet, at: number, cells: NewCells = []): GridSheet {
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), cells, ...sheet.rows.slice(at)],
    merges: sheet.merges.map((merge) => ({
      ...merge,
      ...shifted(merge.top, merge.bottom, at, 'top', 'bottom'),
    })),
  };
}

/** The sheet with one more column; `cells` stand in it from the first row down. */
export function withColumn(sheet: GridSheet, at: number, cells: NewCells = []): GridSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row = [], index) => {
      const padded = Array.from({ length: Math.max(at, row.length) }, (_, column) => row[column]);
      return [...padded.slice(0, at), cells[index], ...padded.slice(at)];
    }),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      ...shifted(merge.left, merge.right, at, 'left', 'right'),
    })),
  };
}

function shifted<L extends keyof GridRange, H extends keyof GridRange>(
  low: number,
  high: number,
  at: number,
  lowName: L,
  highName: H,
) {
  return { [lowName]: low >= at ? low + 1 : low, [highName]: high >= at ? high + 1 : high };
}

/** Every cell of every sheet through `change`; `null` empties a cell. */
export function mapCells(grid: Grid, change: (cell: GridCell, sheet: string) => GridCell | null): Grid {
  return {
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row?.map((cell) => (cell && change(cell, sheet.name)) ?? undefined)),
    })),
  };
}

/** One sheet, by its name, through `change`. */
export function mapSheet(grid: Grid, name: string, change: (sheet: GridSheet) => GridSheet): Grid {
  return { sheets: grid.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** The grid as the sheets that `workbookBytes` writes. */
export function plainSheets(grid: Grid): PlainSheet[] {
  return grid.sheets.map(({ name, hidden, rows, merges }) => ({
    name,
    hidden,
    rows: Array.from(rows, (row) => Array.from(row ?? [], plainCell)),
    merges: merges.map(
      ({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
    ),
  }));
}

function plainCell(cell: GridCell | undefined): string | number | null {
  if (!cell) return null;
  return cell.kind === 'number' ? Number(cell.text) : cell.text;
}
