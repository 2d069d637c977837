import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Grid, GridCell, GridRange, GridSheet } from '../../shared/import/workbook/grid.ts';
import {
  errorCell,
  MAX_COLUMNS,
  MAX_MERGES,
  numberCell,
  plainCell,
  TextRoom,
  withShown,
} from './grid-cell.ts';

/**
 * A parsed workbook as plain cells. Empty cells and trailing emptiness of blown-up ranges take no room. The workbook's
 * own rows are let go of one by one, so that the two never lie in memory together.
 * @throws GridTooLarge
 */
export function gridOfWorkbook(workbook: WorkBook): Grid {
  const room = new TextRoom();
  const unnamed = hasNoSheetNames(workbook);
  return {
    sheets: workbook.SheetNames.flatMap((name, index) => {
      const sheet = workbook.Sheets[name];
      const called = unnamed ? `表${index + 1}` : name;
      return sheet ? [gridSheet(called, sheet, isHidden(workbook, index), room)] : [];
    }),
  };
}

export function isHidden({ Workbook }: WorkBook, index: number): boolean {
  return (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

/** Text files and web pages do not name their sheets; the parser then calls them Sheet1, Sheet2. */
function hasNoSheetNames({ bookType, Workbook, SheetNames }: WorkBook): boolean {
  const isText = bookType === 'html' || (bookType === undefined && Workbook === undefined);
  return isText && SheetNames.every((name, index) => name === `Sheet${index + 1}`);
}

function gridSheet(name: string, sheet: WorkSheet, hidden: boolean, room: TextRoom): GridSheet {
  return {
    name,
    hidden,
    rows: gridRows(sheet['!data'] ?? [], room),
    merges: (sheet['!merges'] ?? []).slice(0, MAX_MERGES).map(gridRange),
    hiddenRows: hiddenRowsOf(sheet),
    columnWidths: (sheet['!cols'] ?? []).slice(0, MAX_COLUMNS).map((one) => one?.wch),
  };
}

function hiddenRowsOf(sheet: WorkSheet): number[] {
  const rows: number[] = [];
  sheet['!rows']?.forEach((row, index) => {
    if (row?.hidden) rows.push(index);
  });
  return rows;
}

function gridRange(range: Range): GridRange {
  return { top: range.s.r, left: range.s.c, bottom: range.e.r, right: range.e.c };
}

function gridRows(
  data: (readonly (CellObject | undefined)[] | undefined)[],
  room: TextRoom,
): GridSheet['rows'] {
  const rows: (GridCell | undefined)[][] = [];
  data.forEach((line, rowIndex) => {
    data[rowIndex] = undefined;
    const cells: (GridCell | undefined)[] = [];
    let filled = false;
    line?.forEach((source, columnIndex) => {
      const cell = source && columnIndex < MAX_COLUMNS ? gridCell(source) : undefined;
      if (!cell) return;
      room.take(cell);
      cells[columnIndex] = cell;
      filled = true;
    });
    if (filled) rows[rowIndex] = cells;
  });
  return rows;
}

function gridCell(source: CellObject): GridCell | undefined {
  const text = valueText(source.v);
  switch (source.t) {
    case 's':
      return plainCell('text', text);
    case 'n':
      return numberCell(text, source.z === undefined ? undefined : String(source.z), source.w);
    case 'b':
      return plainCell('boolean', text);
    case 'd':
      return withShown(plainCell('date', text), source.w);
    case 'e':
      return errorCell(source.w ?? '#ERROR');
    default:
      return undefined;
  }
}

/** `String` gives the shortest decimal that is this very float: 96282213.44, not a rounded 96,282,213. */
function valueText(value: CellObject['v']): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
