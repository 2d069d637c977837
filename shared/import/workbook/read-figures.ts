import {
  type FigureKey,
  type FigureName,
  type FigurePeriod,
  type FigureStage,
  figureKey,
} from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import { periodOfPath, stageOfPath } from './column-stage.ts';
import { combineItems, figureOfItem, type ItemContext, type TableSide } from './figure-of-item.ts';
import { cellAddress } from './grid.ts';
import { isFiller, normaliseLabel } from './label-text.ts';
import type { AmountCell, TableContent } from './read-table.ts';
import type { FoundCell, ImportMessage, TableKind } from './recognition.ts';
import { unitOf } from './sheet-facts.ts';
import { itemOfColumn } from './table-items.ts';
import type { TableColumn, TableLayout } from './table-layout.ts';

/** One figure read from one cell, before cells that state the same figure are compared. */
export interface ReadFigure extends FoundCell {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  readonly table: TableKind;
}

export interface TableMeaning {
  readonly sheetName: string;
  readonly kind: TableKind;
  readonly title: string;
  readonly unit: MoneyUnit;
  /** for columns that name no stage; null when nothing in the workbook tells */
  readonly stage: FigureStage | null;
  readonly year: number | null;
}

interface ColumnMeaning {
  readonly item: ReturnType<typeof itemOfColumn>;
  readonly stage: FigureStage | null;
  readonly period: FigurePeriod | 'other';
  readonly unit: MoneyUnit;
  readonly context: ItemContext;
}

/** Gives every amount cell that stands for a figure its key, period and exact fen. */
export function readFigures(
  layout: TableLayout,
  content: TableContent,
  meaning: TableMeaning,
): { figures: ReadFigure[]; messages: ImportMessage[] } {
  const contexts = blockContexts(layout, content, meaning);
  const columns = new Map(
    layout.columns.flatMap((column) => {
      const context = contexts.get(column.block);
      if (column.role !== 'amount' || !context) return [];
      return [[column.index, columnMeaning(column, context, meaning)] as const];
    }),
  );
  const figures: ReadFigure[] = [];
  const messages: ImportMessage[] = [];
  for (const amount of content.amounts) {
    const column = columns.get(amount.column.index);
    const name = column && nameOf(amount, column);
    if (!column || !name || column.stage === null || column.period === 'other') continue;
    const cell = cellAddress(amount.row, amount.column.index);
    const read = readAmount(amount, column.unit);
    if (typeof read === 'number') {
      figures.push({
        key: figureKey(name, column.stage),
        period: column.period,
        table: meaning.kind,
        sheet: meaning.sheetName,
        cell,
        raw: amount.cell.text.trim().slice(0, 200),
        unit: column.unit,
        fen: read,
      });
    } else if (read !== null) {
      messages.push({ ...read, sheet: meaning.sheetName, cell });
    }
  }
  return { figures, messages };
}

function nameOf(amount: AmountCell, column: ColumnMeaning): FigureName | null {
  const item = combineItems(amount.rowItem, column.item);
  return item === null ? null : figureOfItem(item, amount.rowItem, column.context);
}

type Complaint = Pick<ImportMessage, 'level' | 'code' | 'text'>;

function readAmount({ cell }: AmountCell, unit: MoneyUnit): number | Complaint | null {
  const printed = cell.text.trim();
  if (cell.kind === 'error') {
    return { level: 'warning', code: 'CELL_ERROR', text: `这个单元格是错误值“${printed}”，没有读取。` };
  }
  const parsed = parseAmount(cell.text, unit);
  switch (parsed.kind) {
    case 'amount':
      return parsed.fen;
    case 'dash':
      return 0;
    case 'blank':
      return null;
    case 'notApplicable':
      return { level: 'info', code: 'NOT_APPLICABLE', text: `这里写的是“${printed}”，没有当作 0。` };
    case 'tooLarge':
      return { level: 'warning', code: 'NOT_AN_AMOUNT', text: `“${printed}”太大，不像金额，没有读取。` };
    case 'notNumber':
      return isFiller(cell.text)
        ? null
        : { level: 'warning', code: 'NOT_AN_AMOUNT', text: `“${printed}”不是金额，没有读取。` };
  }
}

function columnMeaning(column: TableColumn, context: ItemContext, meaning: TableMeaning): ColumnMeaning {
  return {
    item: itemOfColumn(column.path),
    stage: stageOfPath(column.path) ?? meaning.stage,
    period: periodOfPath(column.path, meaning.year),
    unit: column.path.map(unitOf).findLast((unit) => unit !== null) ?? meaning.unit,
    context,
  };
}

/** What decides the meaning of items in each block of a table. */
function blockContexts(
  layout: TableLayout,
  content: TableContent,
  { kind, title }: TableMeaning,
): ReadonlyMap<number, ItemContext> {
  const blocks = Map.groupBy(layout.columns, (column) => column.block);
  const generalPublicOnly = /一般公共预算|财政拨款/.test(normaliseLabel(title));
  const contexts = new Map<number, ItemContext>();
  for (const [block, columns] of blocks) {
    const items = columns.map((column) => itemOfColumn(column.path));
    const rows = content.rowItems.get(block) ?? new Set();
    const side = sideOf(columns, block, blocks.size, kind);
    const carried = side === 'income' ? 'opening' : 'closing';
    contexts.set(block, {
      kind,
      side,
      hasCarryover: rows.has(carried) || items.includes(carried),
      generalPublicOnly,
      hasOtherCosts: items.includes('otherCosts') || rows.has('otherCosts'),
    });
  }
  return contexts;
}

function sideOf(
  columns: readonly TableColumn[],
  block: number,
  blockCount: number,
  kind: TableKind,
): TableSide {
  if (kind === 'income') return 'income';
  if (kind !== 'incomeExpenditure' && kind !== 'fiscalIncomeExpenditure') return 'expenditure';
  const headers = normaliseLabel(columns.flatMap((column) => column.path).join(' '));
  const income = /收入/.test(headers);
  const expenditure = /支出/.test(headers);
  if (income !== expenditure) return income ? 'income' : 'expenditure';
  if (blockCount === 1 && kind === 'incomeExpenditure') return 'both';
  return block === 0 ? 'income' : 'expenditure';
}
