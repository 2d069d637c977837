import type { Workbook, Worksheet } from 'exceljs';
import type { TableBlock, TableCell } from '../../shared/compose/document.ts';
import { tableValues, type ValueAt } from '../../shared/compose/formula.ts';
import { placeCells } from '../../shared/compose/place-cells.ts';
import { plainText } from '../../shared/compose/plain-text.ts';
import { cellAlignment, columnShares } from '../../shared/compose/table-look.ts';
import { type MoneyUnit, unitOfWord } from '../../shared/money/fen.ts';
import { sheetNumber } from './write-cells.ts';
import { sheetFormula } from './write-formula.ts';
import { addFooter, lookOfCaption, lookOfCell, lookOfHead, lookOfRemark, pageSetup } from './write-look.ts';

const POINTS_PER_LINE = 16;
/** Width units of a whole sheet; a unit is one digit, a Chinese character takes two. */
const PORTRAIT_UNITS = 92;
const LANDSCAPE_UNITS = 138;
const LANDSCAPE_FROM_COLUMNS = 8;
const NARROWEST_UNITS = 6;
/** A change always shows its sign, as in the report. */
const SIGNED_PERCENT = '+0.00%;-0.00%;0.00%';

/** One sheet per table: caption, unit, head, rows, notes. */
export function addTableSheet(workbook: Workbook, name: string, table: TableBlock): void {
  const columns = table.columnWidths.length;
  const landscape = columns >= LANDSCAPE_FROM_COLUMNS;
  const sheet = workbook.addWorksheet(name);
  const units = landscape ? LANDSCAPE_UNITS : PORTRAIT_UNITS;
  const widths = columnShares(table).map((share) => Math.max(NARROWEST_UNITS, share * units));
  sheet.columns = widths.map((width) => ({ width }));

  let row = 1;
  row = addWideRow(sheet, row, columns, table.caption, (cell) => lookOfCaption(cell), 30);
  row = addWideRow(sheet, row, columns, table.unit, (cell) => lookOfRemark(cell, 'right'), 20);
  const firstHeadRow = row;
  const unit = unitOfWord(table.unit) ?? 'wanyuan';
  const valueAt = tableValues(table);
  row = addRows(sheet, row, { cells: table.header, widths, unit, inHeader: true, valueAt });
  const lastHeadRow = row - 1;
  row = addRows(sheet, row, { cells: table.rows, widths, unit, inHeader: false, valueAt });
  for (const note of table.notes) {
    row = addWideRow(sheet, row, columns, note, (cell) => lookOfRemark(cell, 'left'), 20);
  }
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: lastHeadRow, showGridLines: false }];
  Object.assign(sheet.pageSetup, pageSetup({ landscape, headRows: `${firstHeadRow}:${lastHeadRow}` }));
  addFooter(sheet);
}

/** A line across all columns; nothing and no row where there is no text. Returns the next free row. */
function addWideRow(
  sheet: Worksheet,
  row: number,
  columns: number,
  text: string,
  look: (cell: ReturnType<Worksheet['getCell']>) => void,
  height: number,
): number {
  if (text === '') return row;
  const cell = sheet.getCell(row, 1);
  cell.value = plainText(text);
  look(cell);
  if (columns > 1) sheet.mergeCells(row, 1, row, columns);
  sheet.getRow(row).height = height;
  return row + 1;
}

interface RowGroup {
  readonly cells: readonly (readonly TableCell[])[];
  readonly widths: readonly number[];
  readonly unit: MoneyUnit;
  readonly inHeader: boolean;
  /** the values formulas may refer to */
  readonly valueAt: ValueAt;
}

function addRows(sheet: Worksheet, firstRow: number, group: RowGroup): number {
  const { widths, unit, inHeader, valueAt } = group;
  const formulaOf = (cell: TableCell) => sheetFormula(cell, valueAt, firstRow);
  const lines = group.cells.map(() => 1);
  for (const { cell, row, column, rowSpan, columnSpan } of placeCells(group.cells, widths.length)) {
    const place = { row: firstRow + row, column: column + 1 };
    const target = sheet.getCell(place.row, place.column);
    const format = fill(target, cell, unit, inHeader ? null : formulaOf(cell));
    const align = cellAlignment(cell, inHeader);
    if (inHeader) lookOfHead(target, align);
    else lookOfCell(target, align, { bold: cell.bold ?? false, indent: cell.indent ?? 0, format });
    if (rowSpan > 1 || columnSpan > 1) {
      sheet.mergeCells(place.row, place.column, place.row + rowSpan - 1, place.column + columnSpan - 1);
    }
    const width = widths.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0);
    if (rowSpan === 1) lines[row] = Math.max(lines[row] ?? 1, linesOf(cell, width));
  }
  lines.forEach((count, index) => {
    // Excel does not grow a row for wrapped text in merged cells, and other programs not at all.
    sheet.getRow(firstRow + index).height = POINTS_PER_LINE * count + 6;
  });
  return firstRow + group.cells.length;
}

/**
 * A number where there is one; any other text as typed text, so that `=1+1` never becomes a formula.
 * @returns how the cell is shown
 */
function fill(
  target: ReturnType<Worksheet['getCell']>,
  cell: TableCell,
  unit: MoneyUnit,
  formula: string | null,
): string {
  if (!cell.value) {
    target.value = plainText(cell.text);
    return '@';
  }
  const { value, format } = sheetNumber(cell.value, unit);
  target.value = formula === null ? value : { formula, result: value };
  return cell.formula?.kind === 'growth' ? SIGNED_PERCENT : format;
}

function linesOf(cell: TableCell, width: number): number {
  const room = Math.max(2, width - 2 - 2 * (cell.indent ?? 0));
  return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / room)), 0);
}

function unitsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
}
