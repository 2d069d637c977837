import { type CellView, filledCells, filledColumns } from './cell-view.ts';
import type { GridCell } from './grid.ts';
import { headerPath } from './header-path.ts';
import { type ColumnRole, isColumnNumberRow, isHeaderWord, isNumeric, roleOfPath } from './header-words.ts';
import { normaliseLabel } from './label-text.ts';

export interface TableColumn {
  readonly index: number;
  /** header texts from the outermost group to the leaf */
  readonly path: readonly string[];
  readonly role: ColumnRole;
  /** 0 for the first run of label and amount columns, 1 for the next one beside it, … */
  readonly block: number;
}

export interface TableLayout {
  /** zero-based, inclusive */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** first row below the headers and the 栏次 row */
  readonly dataTop: number;
  readonly columns: readonly TableColumn[];
}

const DEEPEST_HEADER_TOP = 30;
const TALLEST_HEADER = 8;
const WIDEST_TABLE = 256;

/**
 * Finds the header rows of a table and what each column is; null when the sheet holds no table.
 * @param headerRow the first header row, zero-based, where the clerk pointed at it; else it is looked for
 */
export function layoutOf(view: CellView, headerRow?: number): TableLayout | null {
  if (headerRow !== undefined) return layoutFrom(view, headerRow);
  const first = Math.max(
    0,
    view.sheet.rows.findIndex((row) => row !== undefined),
  );
  const last = Math.min(view.rowCount, first + DEEPEST_HEADER_TOP);
  for (let top = first; top < last; top++) {
    const layout = isHeaderTop(view, top) ? layoutFrom(view, top) : null;
    if (layout) return layout;
  }
  return null;
}

function layoutFrom(view: CellView, top: number): TableLayout | null {
  const { bottom, dataTop } = headerEnd(view, top);
  const columns = columnsOf(view, top, bottom);
  const hasAmounts = columns.some((column) => column.role === 'amount');
  return hasAmounts ? { headerTop: top, headerBottom: bottom, dataTop, columns } : null;
}

function isHeaderTop(view: CellView, row: number): boolean {
  const cells = filledCells(view, row);
  if (cells.length < 2 || cells.some((cell) => isNumeric(cell) && !/^20\d{2}$/.test(cell.text))) return false;
  return cells.filter((cell) => isHeaderWord(cell.text)).length * 2 > cells.length;
}

function headerEnd(view: CellView, top: number): { bottom: number; dataTop: number } {
  let bottom = top;
  for (let row = top + 1; row < top + TALLEST_HEADER && row < view.rowCount; row++) {
    const cells = filledCells(view, row);
    // An empty row somebody put in between ends nothing: what comes below it decides.
    if (cells.length === 0 && !filledMerges(view, top, row)) continue;
    if (cells.length > 0 && isColumnNumberRow(cells)) return { bottom, dataTop: row + 1 };
    if (!continuesHeader(view, top, row, cells)) break;
    bottom = row;
  }
  return { bottom, dataTop: bottom + 1 };
}

function continuesHeader(view: CellView, top: number, row: number, cells: readonly GridCell[]): boolean {
  if (cells.length === 0) return true;
  if (cells.some(isNumeric)) return false;
  const columns = columnsOf(view, top, row - 1);
  const ownLabel = columns.some((column) => {
    const cell = column.role === 'label' ? view.cellAt(row, column.index) : undefined;
    return cell !== undefined && !isLabelHeader(cell.text) && !isGroupOfLabels(view, row, column.index);
  });
  if (ownLabel) return false;
  const words = cells.filter((cell) => isHeaderWord(cell.text)).length;
  return words * 2 > cells.length;
}

function isLabelHeader(text: string): boolean {
  return roleOfPath([text]) !== 'amount' && isHeaderWord(text);
}

/** 项目 over 编码 and 名称: the label column is split further down, so this row still is a header. */
function isGroupOfLabels(view: CellView, row: number, column: number): boolean {
  return /编码|代码|名称/.test(normaliseLabel(view.cellAt(row, column)?.text ?? ''));
}

function filledMerges(view: CellView, top: number, row: number): boolean {
  return filledColumns(view, row - 1).some((column) => {
    const merge = view.mergeAt(row, column);
    return merge !== undefined && merge.top >= top && merge.top < row;
  });
}

function columnsOf(view: CellView, top: number, bottom: number): TableColumn[] {
  const columns: TableColumn[] = [];
  const width = headerWidth(view, top, bottom);
  let block = 0;
  let sawAmount = false;
  for (let index = 0; index < width; index++) {
    const path = headerPath(view, top, bottom, index);
    if (path.length === 0) continue;
    const role = roleOfPath(path);
    if (role === 'amount') sawAmount = true;
    else if (sawAmount && role !== 'ignored') {
      block += 1;
      sawAmount = false;
    }
    columns.push({ index, path, role, block });
  }
  return columns;
}

function headerWidth(view: CellView, top: number, bottom: number): number {
  let width = 0;
  for (let row = top; row <= bottom; row++) {
    for (const column of filledColumns(view, row)) {
      width = Math.max(width, (view.mergeAt(row, column)?.right ?? column) + 1);
    }
  }
  return Math.min(width, WIDEST_TABLE);
}
