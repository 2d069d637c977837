import type { MoneyUnit } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import { type CellView, filledColumns, viewOf } from '../workbook/cell-view.ts';
import type { GridSheet } from '../workbook/grid.ts';
import { isColumnNumberRow, isNumeric, roleOfPath } from '../workbook/header-words.ts';
import { isNote, normaliseLabel } from '../workbook/label-text.ts';
import { factsOf, type SheetFacts, unitOf } from '../workbook/sheet-facts.ts';
import { layoutOf, type TableColumn, type TableLayout } from '../workbook/table-layout.ts';
import { type CompactSheet, compactSheet } from './compact-sheet.ts';
import { formText, type PassingWords } from './form-text.ts';
import { memoised } from './memoised.ts';

/** A sheet as a form: its labels and headers in the words of every year. Rows and columns are compact ones. */
export interface SheetForm {
  readonly compact: CompactSheet;
  readonly facts: SheetFacts;
  readonly layout: TableLayout | null;
  /** first row below the headers */
  readonly dataTop: number;
  /** the label printed at a place, through merges; null for amounts, codes, dashes and blanks */
  readonly labelAt: (
    row: number,
    column: number,
  ) => { readonly text: string; readonly column: number } | null;
  /** header texts over a column, outermost first */
  readonly headerOf: (column: number) => readonly string[];
  /** the unit the column or the sheet states */
  readonly unitOf: (column: number) => MoneyUnit | null;
  /** as recognised; null beside the table and where no table was recognised */
  readonly columnOf: (column: number) => Pick<TableColumn, 'role' | 'block'> | null;
  readonly isAmountRow: (row: number) => boolean;
  readonly isCovered: (row: number, column: number) => boolean;
}

/** Where no table is recognised, headers are whatever stands above the first row of amounts, at most this deep. */
const DEEPEST_HEADER = 30;

/** What a sheet says of itself, before the words of its form are known. */
export interface SheetOutline {
  readonly compact: CompactSheet;
  readonly view: CellView;
  readonly layout: TableLayout | null;
  readonly facts: SheetFacts;
}

export function outlineSheet(sheet: GridSheet): SheetOutline {
  const compact = compactSheet(sheet);
  const view = viewOf(compact.sheet);
  const layout = layoutOf(view);
  return { compact, view, layout, facts: factsOf(view, layout?.headerTop ?? null) };
}

export function sheetForm({ compact, view, layout, facts }: SheetOutline, words: PassingWords): SheetForm {
  const columns = new Map(layout?.columns.map((column) => [column.index, column]));
  const dataTop = layout?.dataTop ?? firstAmountRow(view);
  const canonical = (text: string) => formText(text, words);
  const labelOf = memoised((text: string) => (isLabel(text) ? { text: canonical(text) } : null));
  const labelAt = (row: number, column: number) => {
    const origin = view.originOf(row, column);
    const cell = view.cellAt(origin.row, origin.column);
    const label = cell?.kind === 'text' ? labelOf(cell.text) : null;
    return label && { text: label.text, column: origin.column };
  };
  const headers = new Map<number, readonly string[]>();
  const headerOf = (column: number) => {
    const known = headers.get(column);
    if (known) return known;
    const header = layout
      ? ownHeader(columns.get(column)?.path ?? []).map(canonical)
      : looseHeader(column, dataTop, labelAt, canonical(facts.title ?? ''));
    headers.set(column, header);
    return header;
  };
  return {
    compact,
    facts,
    layout,
    dataTop,
    labelAt,
    headerOf,
    unitOf: (column) =>
      columns
        .get(column)
        ?.path.map(unitOf)
        .findLast((unit) => unit !== null) ?? facts.unit,
    columnOf: (column) => columns.get(column) ?? null,
    isAmountRow: memoised((row: number) => row >= dataTop && isAmountRow(view, row)),
    isCovered: (row, column) => {
      const origin = view.originOf(row, column);
      return origin.row !== row || origin.column !== column;
    },
  };
}

/** Words: with a letter, and neither a note, an amount, 不适用 nor a number with its unit (9个, 207.48万元). */
function isLabel(text: string): boolean {
  if (!/\p{L}/u.test(text) || isNote(text)) return false;
  if (/^\s*[\d.,]+\D{0,3}\s*$/u.test(text) && !/^\s*20\d{2}年/.test(text)) return false;
  return parseAmount(text, 'yuan').kind === 'notNumber';
}

/** In a table without amounts the 合计 row looks like one more header row over its codes or names. */
function ownHeader(path: readonly string[]): readonly string[] {
  const outer = path.slice(0, -1);
  const isRow =
    outer.length > 0 && roleOfPath(outer) !== 'amount' && /合计|总计/.test(normaliseLabel(path.at(-1) ?? ''));
  return isRow ? outer : path;
}

function looseHeader(
  column: number,
  dataTop: number,
  labelAt: SheetForm['labelAt'],
  title: string,
): readonly string[] {
  const header: string[] = [];
  for (let row = 0; row < dataTop; row++) {
    const text = labelAt(row, column)?.text;
    // Corner notes (单位：万元, 编制单位：……) and the title are no headers.
    if (text && text !== title && !text.includes(':') && text !== header.at(-1)) header.push(text);
  }
  return header;
}

function firstAmountRow(view: CellView): number {
  const last = Math.min(DEEPEST_HEADER, view.rowCount);
  for (let row = 0; row < last; row++) if (isAmountRow(view, row)) return row;
  return last;
}

function isAmountRow(view: CellView, row: number): boolean {
  const cells = filledColumns(view, row).flatMap((column) => view.cellAt(row, column) ?? []);
  return cells.some((cell) => isNumeric(cell) && !/^20\d{2}$/.test(cell.text)) && !isColumnNumberRow(cells);
}
