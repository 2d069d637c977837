import {
  type FigureKey,
  type FigureName,
  type FigurePeriod,
  type FigureStage,
  figureKey,
} from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import { periodOfPath, stageOfPath } from './column-stage.ts';
import { combineItems, figureOfItem, type ItemContext, type TableSide } from './figure-of-item.ts';
import { cellAddress } from './grid.ts';
import { normaliseLabel } from './label-text.ts';
import { readAmount } from './read-amount.ts';
import type { AmountCell, TableContent } from './read-table.ts';
import type { FoundCell, ImportMessage } from './recognition.ts';
import { unitOf } from './sheet-facts.ts';
import { itemOfColumn } from './table-items.ts';
import type { TableKind } from './table-kinds.ts';
import type { TableColumn, TableLayout } from './table-layout.ts';

/** One figure read from one cell, before cells that state the same figure are compared. */
export interface ReadFigure extends FoundCell {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  readonly table: TableKind;
  /** its table shows 一般公共预算 or 财政拨款 only */
  readonly generalPublicOnly: boolean;
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

/** Titles of tables that show one part of 基本支出 only. */
const ONE_PART = /人员经费|公用经费|工资福利|商品和服务|对个人和家庭/g;

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
      return [[column.index, columnMeaning(column, layout.columns, context, meaning)] as const];
    }),
  );
  const figures: ReadFigure[] = [];
  const messages: ImportMessage[] = [];
  let stageless = 0;
  for (const amount of content.amounts) {
    const column = columns.get(amount.column.index);
    const name = column && nameOf(amount, column);
    if (!column || !name || column.period === 'other') continue;
    const cell = cellAddress(amount.row, amount.column.index);
    const read = readAmount(amount.cell, column.unit);
    if (typeof read === 'number') {
      if (column.stage === null) {
        stageless += 1;
        continue;
      }
      figures.push({
        key: figureKey(name, column.stage),
        period: column.period,
        table: meaning.kind,
        generalPublicOnly: column.context.generalPublicOnly,
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
  if (stageless > 0) messages.push(unknownStage(meaning.sheetName, stageless));
  return { figures, messages };
}

function unknownStage(sheet: string, count: number): ImportMessage {
  return {
    level: 'warning',
    code: 'STAGE_UNKNOWN',
    sheet,
    cell: null,
    text: `工作表“${sheet}”没有写明是预算还是决算，${count} 项金额没有采用，请指定阶段。`,
  };
}

function nameOf(amount: AmountCell, column: ColumnMeaning): FigureName | null {
  const item = combineItems(amount.rowItem, column.item);
  return item === null ? null : figureOfItem(item, amount.rowItem, column.context);
}

/** A group that stands over labels and amounts alike names a side of the table and no item. */
function ownPath(column: TableColumn, columns: readonly TableColumn[]): readonly string[] {
  const label = columns.find((other) => other.block === column.block && other.role === 'label');
  const own = column.path.findIndex((text, depth) => text !== label?.path[depth]);
  return column.path.slice(Math.max(0, own));
}

function columnMeaning(
  column: TableColumn,
  columns: readonly TableColumn[],
  context: ItemContext,
  meaning: TableMeaning,
): ColumnMeaning {
  return {
    item: itemOfColumn(ownPath(column, columns)),
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
  const parts = normaliseLabel(title).match(ONE_PART) ?? [];
  const onePartOnly = new Set(parts).size === 1;
  const contexts = new Map<number, ItemContext>();
  for (const [block, columns] of blocks) {
    const items = columns.map((column) => itemOfColumn(ownPath(column, columns)));
    const rows = content.rowItems.get(block) ?? new Set();
    const side = sideOf(columns, block, blocks.size, kind);
    const carried = side === 'income' ? 'opening' : 'closing';
    contexts.set(block, {
      kind,
      side,
      hasCarryover: rows.has(carried) || items.includes(carried),
      generalPublicOnly,
      onePartOnly,
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
