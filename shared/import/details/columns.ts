import type { MoneyUnit } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import { periodOfPath, stageOfPath } from '../workbook/column-stage.ts';
import { normaliseLabel, plainLabel } from '../workbook/label-text.ts';
import { unitOf } from '../workbook/sheet-facts.ts';
import { itemOfColumn, type TableItem } from '../workbook/table-items.ts';
import type { TableColumn } from '../workbook/table-layout.ts';
import type { DetailSheet } from './detail-sheet.ts';
import type { DetailColumn } from './details.ts';

/** A run of label columns with the amount columns to their right. */
export interface Block {
  readonly labels: readonly TableColumn[];
  readonly amounts: readonly TableColumn[];
}

/** The blocks of a table; columns of words (资金性质, 单位) neither hold amounts nor part one block from the next. */
export function blocksOf(sheet: DetailSheet): Block[] {
  const blocks: { labels: TableColumn[]; amounts: TableColumn[] }[] = [];
  for (const column of sheet.layout.columns) {
    const isLabel = column.role === 'label' || column.role === 'code';
    if (!isLabel && (column.role !== 'amount' || holdsWords(sheet, column))) continue;
    let block = blocks.at(-1);
    if (!block || (isLabel && block.amounts.length > 0)) {
      block = { labels: [], amounts: [] };
      blocks.push(block);
    }
    (isLabel ? block.labels : block.amounts).push(column);
  }
  return blocks;
}

/** True when most filled cells of the column are no amounts. */
export function holdsWords({ view, rows }: DetailSheet, column: TableColumn): boolean {
  let filled = 0;
  let words = 0;
  for (const row of rows.indexes) {
    const cell = view.cellAt(row, column.index);
    if (!cell || (cell.kind === 'text' && cell.text.trim() === '')) continue;
    filled += 1;
    if (cell.kind === 'text' && parseAmount(cell.text, 'yuan').kind === 'notNumber') words += 1;
  }
  return words * 2 > filled;
}

const TOTALS: ReadonlySet<TableItem> = new Set([
  'total',
  'grandTotal',
  'subtotal',
  'incomeTotal',
  'incomeGrandTotal',
  'expenditureTotal',
  'expenditureGrandTotal',
]);

/**
 * What the amount columns of one block state. Headers that stand over all of them (支出预算, 人员经费) say
 * nothing about one column against the other and are left out of its meaning.
 */
export function columnsOfBlock(
  columns: readonly TableColumn[],
  sheet: Pick<DetailSheet, 'stage' | 'year'>,
  unit: MoneyUnit,
): DetailColumn[] {
  const common = commonDepth(columns);
  return columns.map((column) => {
    const own = column.path.slice(common);
    const found = itemOfColumn(own) ?? 'total';
    const item = found === 'unknown' ? null : TOTALS.has(found) ? 'total' : found;
    const stage = stageOfPath(column.path) ?? sheet.stage;
    const period = periodOfPath(column.path, sheet.year);
    const meaning = item ?? plainLabel(own.at(-1) ?? '');
    return {
      index: column.index,
      header: column.path.map((text) => normaliseLabel(text)).join('·'),
      item,
      stage,
      period,
      unit: column.path.map(unitOf).findLast((one) => one !== null) ?? unit,
      key: `${meaning}|${stage ?? ''}|${period}`,
    };
  });
}

function commonDepth(columns: readonly TableColumn[]): number {
  const first = columns[0]?.path ?? [];
  const differs = first.findIndex((text, depth) => columns.some((column) => column.path[depth] !== text));
  return differs === -1 ? first.length : differs;
}
