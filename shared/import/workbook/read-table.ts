import { type CellView, filledCells } from './cell-view.ts';
import type { GridCell } from './grid.ts';
import { isColumnNumberRow, isNumeric } from './header-words.ts';
import { isFiller, isNote } from './label-text.ts';
import { itemOfRow, type TableItem } from './table-items.ts';
import type { TableColumn, TableLayout } from './table-layout.ts';

/** One filled amount cell with what its row says of it. */
export interface AmountCell {
  readonly row: number;
  readonly column: TableColumn;
  readonly cell: GridCell;
  /** the item its row label names; null where the row has a label that names none */
  readonly rowItem: TableItem | null;
}

export interface TableContent {
  /** those whose row names something, and those of `onlyRow` */
  readonly amounts: readonly AmountCell[];
  /** `…` rows: the form's author left examples to be replaced */
  readonly hasFiller: boolean;
  /** some amount cell holds a number other than 0 */
  readonly hasAmounts: boolean;
  /** items named by the row labels of each block */
  readonly rowItems: ReadonlyMap<number, ReadonlySet<TableItem>>;
  /** the only row of amounts is named by no total: by a unit's name, or by one 功能分类 line */
  readonly onlyRow: number | null;
}

/** Reads the rows below the headers: the label that governs each amount cell, block by block. */
export function readTable(view: CellView, layout: TableLayout): TableContent {
  const named: AmountCell[] = [];
  const rowItems = new Map<number, Set<TableItem>>();
  let hasFiller = false;
  let hasAmounts = false;
  let numericRows = 0;
  let firstNumeric: readonly AmountCell[] = [];
  for (let row = layout.dataTop; row < view.rowCount; row++) {
    const cells = filledCells(view, row);
    const first = cells[0];
    if (!first || isNote(first.text) || (row === layout.dataTop && isColumnNumberRow(cells))) continue;
    hasFiller ||= cells.some((cell) => cell.kind === 'text' && isFiller(cell.text));
    const amounts = readRow(view, layout.columns, row, rowItems);
    // Of a long list, only the rows that name something are kept: they are a few among thousands.
    for (const amount of amounts) if (amount.rowItem !== null) named.push(amount);
    if (!amounts.some(({ cell }) => isNumeric(cell))) continue;
    numericRows += 1;
    if (numericRows === 1) firstNumeric = amounts;
    hasAmounts ||= amounts.some(({ cell }) => isNumeric(cell) && Number(cell.text) !== 0);
  }
  const onlyRow = numericRows === 1 && layout.columns.every(({ block }) => block === 0) ? firstNumeric : [];
  const isUnnamed = onlyRow.length > 0 && onlyRow.every(({ rowItem }) => rowItem === null);
  const amounts = isUnnamed ? [...named, ...onlyRow].toSorted((a, b) => a.row - b.row) : named;
  return {
    amounts: layout.columns.some(isLabel) ? amounts : onlyDataRow(amounts),
    onlyRow: isUnnamed ? (onlyRow[0]?.row ?? null) : null,
    hasFiller,
    hasAmounts,
    rowItems,
  };
}

function isLabel(column: TableColumn): boolean {
  return column.role === 'label' || column.role === 'code';
}

function readRow(
  view: CellView,
  columns: readonly TableColumn[],
  row: number,
  rowItems: Map<number, Set<TableItem>>,
): AmountCell[] {
  const amounts: AmountCell[] = [];
  const hasLabels = columns.some(isLabel);
  let item: TableItem | null = hasLabels ? null : 'total';
  let block = -1;
  let waiting = false;
  for (const column of columns) {
    if (column.block !== block && isLabel(column)) {
      block = column.block;
      const label = labelOf(view, columns, row, block);
      // A label merged across the gap between two blocks keeps governing the cells of the next one.
      if (label !== null) item = itemOfRow(label);
      else if (!waiting && !isCoveredFromLeft(view, row, column.index)) item = null;
      if (label !== null) waiting = item === 'personnel' || item === 'public';
      if (item !== null) rowItems.set(block, (rowItems.get(block) ?? new Set()).add(item));
    }
    const cell = column.role === 'amount' ? view.cellAt(row, column.index) : undefined;
    // A label whose own block holds no amount, beside an amount without a label: a sum across blocks.
    if (cell) waiting = false;
    if (cell) amounts.push({ row, column, cell, rowItem: item });
  }
  return amounts;
}

/** The row's label in a block: the text of its label column, else the last text among its code columns. */
function labelOf(view: CellView, columns: readonly TableColumn[], row: number, block: number): string | null {
  let label: string | null = null;
  for (const column of columns) {
    if (column.block !== block || !isLabel(column)) continue;
    const cell = view.cellAt(row, column.index);
    if (cell?.kind === 'text' && !isNumeric(cell) && cell.text.trim() !== '') label = cell.text;
  }
  return label;
}

function isCoveredFromLeft(view: CellView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== undefined && merge.left < column;
}

/** A table without labels has one row of amounts; with several nobody can say which one is meant. */
function onlyDataRow(amounts: readonly AmountCell[]): readonly AmountCell[] {
  const rows = new Set(amounts.filter((amount) => isNumeric(amount.cell)).map((amount) => amount.row));
  return rows.size === 1 ? amounts.filter((amount) => rows.has(amount.row)) : [];
}
