import { filledColumns, viewOf } from '../workbook/cell-view.ts';
import { type CellKind, cellAddress, type GridSheet } from '../workbook/grid.ts';

/** A filled cell with the whole area it is printed in; all indexes zero-based and inclusive. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  /** A1 address of the first cell */
  readonly cell: string;
  readonly kind: CellKind;
  /** the cell's own text, trimmed, never empty */
  readonly text: string;
  /** the text as the office program shows it */
  readonly shown: string;
  /** shown as a percentage: `0.1` that reads 10% */
  readonly percent: boolean;
}

/** A form sheet as it looks: every address answers with the cell that is printed there. */
export interface FormView {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** null where nothing is printed */
  at(row: number, column: number): FormCell | null;
  /** the cells that begin in this row, left to right */
  rowCells(row: number): readonly FormCell[];
}

/** Forms are one or two pages; whatever lies below is a data sheet and is not searched for labels. */
export const DEEPEST_FORM_ROW = 400;
const WIDEST_FORM = 64;

export function formViewOf(sheet: GridSheet): FormView {
  const view = viewOf(sheet);
  const columnCount = sheet.rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
  const mergedTo = (row: number, column: number) => {
    const merge = view.mergeAt(row, column);
    return { bottom: merge?.bottom ?? row, right: merge?.right ?? column };
  };
  const at = (row: number, column: number): FormCell | null => {
    const origin = view.originOf(row, column);
    const cell = view.cellAt(origin.row, origin.column);
    const text = cell?.text.trim() ?? '';
    if (!cell || text === '') return null;
    const shown = cell.shown?.trim() || text;
    return {
      ...origin,
      ...mergedTo(origin.row, origin.column),
      cell: cellAddress(origin.row, origin.column),
      kind: cell.kind,
      text,
      shown,
      percent: cell.kind === 'number' && /[%％]$/.test(shown),
    };
  };
  return {
    name: sheet.name,
    rowCount: sheet.rows.length,
    columnCount: Math.min(columnCount, WIDEST_FORM),
    at,
    rowCells: (row) =>
      filledColumns(view, row)
        .filter((column) => column < WIDEST_FORM)
        .flatMap((column) => {
          const cell = at(row, column);
          return cell && cell.row === row && cell.column === column ? [cell] : [];
        }),
  };
}

/** One line of Chinese without the breaks and gaps a narrow column forced into it. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .trim();
}

/** Lines kept, the white space around each dropped. */
export function manyLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
