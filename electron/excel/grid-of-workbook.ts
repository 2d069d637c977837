import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellKind, Grid, GridCell, GridRange, GridSheet } from '../../shared/import/workbook/grid.ts';
import { isPlainFormat, shownNumber } from './number-formats.ts';
import type { ParsedWorkbook } from './parse-workbook.ts';
import type { SheetShape } from './sheet-shape.ts';

/** Beyond these bounds a form has nothing; Excel itself ends at 1,048,576 × 16,384. */
const MAX_COLUMNS = 1024;
/** Beyond this many merges a sheet is no form, and carrying them over would hold up the window. */
const MAX_MERGES = 20_000;
/** Excel's own limit for one cell. */
const MAX_CELL_TEXT = 32_767;
/**
 * Characters of a whole workbook; a form has thousands, a register of 100,000 rows some ten million. One long
 * shared string in thousands of cells costs nothing in the file and gigabytes once each cell is copied out.
 */
const MAX_TOTAL_TEXT = 50_000_000;

/** The workbook unfolds to more text than the program wants to hold. */
export class GridTooLarge extends Error {
  override readonly name = 'GridTooLarge';
}

/**
 * A parsed workbook as plain cells. Empty cells and trailing emptiness of blown-up ranges take no room. The workbook's
 * own rows are let go of one by one, so that the two never lie in memory together.
 * @throws GridTooLarge
 */
export function gridOfWorkbook({ workbook, shapes }: ParsedWorkbook): Grid {
  const room: Room = { left: MAX_TOTAL_TEXT };
  const unnamed = hasNoSheetNames(workbook);
  return {
    sheets: workbook.SheetNames.flatMap((name, index) => {
      const sheet = workbook.Sheets[name];
      const visibility = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
      const called = unnamed ? `表${index + 1}` : name;
      return sheet ? [gridSheet(called, sheet, visibility !== 0, room, shapes.get(name))] : [];
    }),
  };
}

/** Text files and web pages do not name their sheets; the parser then calls them Sheet1, Sheet2. */
function hasNoSheetNames({ bookType, Workbook, SheetNames }: WorkBook): boolean {
  const isText = bookType === 'html' || (bookType === undefined && Workbook === undefined);
  return isText && SheetNames.every((name, index) => name === `Sheet${index + 1}`);
}

/** How many characters may still be taken out of the workbook. */
interface Room {
  left: number;
}

function gridSheet(
  name: string,
  sheet: WorkSheet,
  hidden: boolean,
  room: Room,
  shape?: SheetShape,
): GridSheet {
  return {
    name,
    hidden,
    rows: gridRows(sheet['!data'] ?? [], room),
    merges: (sheet['!merges'] ?? []).slice(0, MAX_MERGES).map(gridRange),
    hiddenRows: shape?.hiddenRows ?? hiddenRowsOf(sheet),
    columnWidths: shape?.columnWidths ?? (sheet['!cols'] ?? []).slice(0, MAX_COLUMNS).map((one) => one?.wch),
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

function gridRows(data: (readonly (CellObject | undefined)[] | undefined)[], room: Room): GridSheet['rows'] {
  const rows: (GridCell | undefined)[][] = [];
  data.forEach((line, rowIndex) => {
    data[rowIndex] = undefined;
    const cells: (GridCell | undefined)[] = [];
    let filled = false;
    line?.forEach((source, columnIndex) => {
      const cell = source && columnIndex < MAX_COLUMNS ? gridCell(source) : undefined;
      if (!cell) return;
      room.left -= cell.text.length;
      if (room.left < 0) throw new GridTooLarge();
      cells[columnIndex] = cell;
      filled = true;
    });
    if (filled) rows[rowIndex] = cells;
  });
  return rows;
}

const DATE_LOOK = /\d+\s*[年月日/:-]/;

function gridCell(source: CellObject): GridCell | undefined {
  switch (source.t) {
    case 's':
      return plainCell('text', source);
    case 'n':
      return numberCell(source);
    case 'b':
      return plainCell('boolean', source);
    case 'd':
      return withShown(plainCell('date', source), source.w);
    case 'e':
      return { kind: 'error', text: errorText(source) };
    default:
      return undefined;
  }
}

function plainCell(kind: CellKind, { v }: CellObject): GridCell | undefined {
  const text = valueText(v).slice(0, MAX_CELL_TEXT);
  return text === '' ? undefined : { kind, text };
}

function numberCell(source: CellObject): GridCell | undefined {
  const text = valueText(source.v);
  if (text === '') return undefined;
  const format = formatOf(source);
  // Out of a package the parser gives the format instead of the text, which is quicker made here.
  const shown = source.w ?? shownNumber(Number(source.v), text, format);
  const isDate = (source.w !== undefined || !isPlainFormat(format)) && DATE_LOOK.test(shown);
  return withShown({ kind: isDate ? 'date' : 'number', text }, shown);
}

function formatOf({ z }: CellObject): string | undefined {
  return z === undefined ? undefined : String(z);
}

function withShown(cell: GridCell | undefined, shown: string | undefined): GridCell | undefined {
  if (!cell || shown === undefined || shown === cell.text) return cell;
  return { ...cell, shown: shown.slice(0, MAX_CELL_TEXT) };
}

/** Out of a package an error comes as its number ([MS-XLSB] 2.5.97.2). */
const ERROR_TEXTS: Readonly<Record<string, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function errorText({ w, v }: CellObject): string {
  return (w ?? ERROR_TEXTS[String(v)] ?? '#ERROR').slice(0, MAX_CELL_TEXT);
}

/** `String` gives the shortest decimal that is this very float: 96282213.44, not a rounded 96,282,213. */
function valueText(value: CellObject['v']): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
