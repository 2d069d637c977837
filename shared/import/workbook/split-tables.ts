import { type CellView, filledColumns, soleColumn, viewOf } from './cell-view.ts';
import type { GridSheet } from './grid.ts';
import { isHeaderWord } from './header-words.ts';
import { kindOfTitle } from './kind-of-title.ts';
import { isNote } from './label-text.ts';

/** A title is followed by its headers within so many rows. */
const TITLE_TO_HEADER = 5;
const FEWEST_HEADERS = 2;

/**
 * The tables of a sheet that holds several below each other, each as a sheet of its own with its rows where they
 * were; a sheet with one table comes back as it is. A new table begins where a title stands alone in its row and
 * headers follow.
 */
export function splitTables(sheet: GridSheet): readonly GridSheet[] {
  const view = viewOf(sheet);
  const starts: number[] = [];
  for (let row = 0; row < view.rowCount; row++) if (isTitleRow(view, row)) starts.push(row);
  const [first, ...later] = starts;
  if (first === undefined || later.length === 0) return [sheet];
  const from = [0, ...later];
  return from.map((top, index) => rowsOf(sheet, top, from[index + 1] ?? view.rowCount));
}

function isTitleRow(view: CellView, row: number): boolean {
  const only = soleColumn(view, row);
  if (only === null) return false;
  const text = view.cellAt(row, only)?.text ?? '';
  if (isNote(text) || /[:：。]/.test(text) || !/表\s*(?:[(（].*[)）])?\s*$/.test(text)) return false;
  return kindOfTitle(text) !== null && headersFollow(view, row);
}

function headersFollow(view: CellView, title: number): boolean {
  for (let row = title + 1; row <= title + TITLE_TO_HEADER; row++) {
    const columns = filledColumns(view, row);
    const words = columns.filter((column) => isHeaderWord(view.cellAt(row, column)?.text ?? ''));
    if (words.length >= FEWEST_HEADERS && words.length * 2 > columns.length) return true;
  }
  return false;
}

function rowsOf(sheet: GridSheet, top: number, end: number): GridSheet {
  return {
    ...sheet,
    rows: sheet.rows.slice(0, end).map((cells, row) => (row < top ? undefined : cells)),
    merges: sheet.merges.filter((merge) => merge.top >= top && merge.bottom < end),
  };
}
