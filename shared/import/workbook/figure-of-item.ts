import type { FigureName } from '../../figures/keys.ts';
import type { TableItem } from './table-items.ts';
import type { TableKind } from './table-kinds.ts';

/** `both`: one list holds income and expenditure rows, each named in full. */
export type TableSide = 'income' | 'expenditure' | 'both';

/** What decides the meaning of an amount besides its row and column. */
export interface ItemContext {
  readonly kind: TableKind;
  readonly side: TableSide;
  /** the same side of the table also has 年初/年末结转 in its rows or columns, so 总计 is more than the year's own */
  readonly hasCarryover: boolean;
  /** the title limits the table to 一般公共预算 or 财政拨款 */
  readonly generalPublicOnly: boolean;
  /** the title names one part of 基本支出 (人员经费, 商品和服务支出), so 合计 is no 基本支出 */
  readonly onePartOnly: boolean;
  /** 会议费, 培训费 or 行政经费 stand beside the 三公 items, so a bare 合计 is more than 三公 */
  readonly hasOtherCosts: boolean;
}

const INCOME: Partial<Record<TableItem, FigureName>> = {
  fiscal: 'income.fiscal',
  generalPublic: 'income.generalPublic',
  governmentFund: 'income.governmentFund',
  stateCapital: 'income.stateCapital',
  superior: 'income.superior',
  business: 'income.business',
  operating: 'income.operating',
  affiliated: 'income.affiliated',
  otherIncome: 'income.other',
  opening: 'carryover.opening',
};

const EXPENDITURE: Partial<Record<TableItem, FigureName>> = {
  basic: 'expenditure.basic',
  personnel: 'expenditure.basic.personnel',
  public: 'expenditure.basic.public',
  project: 'expenditure.project',
  closing: 'carryover.closing',
};

const THREE_PUBLIC: Partial<Record<TableItem, FigureName>> = {
  threePublic: 'threePublic.total',
  abroad: 'threePublic.abroad',
  vehicle: 'threePublic.vehicle',
  vehiclePurchase: 'threePublic.vehicle.purchase',
  vehicleOperation: 'threePublic.vehicle.operation',
  reception: 'threePublic.reception',
  operation: 'operation.total',
};

const YEAR_TOTAL: ReadonlySet<TableItem> = new Set(['total', 'incomeTotal', 'expenditureTotal']);
const GRAND_TOTAL: ReadonlySet<TableItem> = new Set([
  'grandTotal',
  'incomeGrandTotal',
  'expenditureGrandTotal',
]);

function isAnyTotal(item: TableItem): boolean {
  return YEAR_TOTAL.has(item) || GRAND_TOTAL.has(item);
}

/** One item out of a row's and a column's: a total takes the other's name, two different names cancel out. */
export function combineItems(row: TableItem | null, column: TableItem | 'unknown' | null): TableItem | null {
  if (row === null || column === 'unknown') return null;
  if (column === null || column === 'total' || column === row) return row;
  if (!isAnyTotal(row)) return isAnyTotal(column) ? row : null;
  return isAnyTotal(column) ? row : column;
}

/** The figure an item stands for in its table; null when the report has no place for it. */
export function figureOfItem(
  item: TableItem,
  row: TableItem | null,
  context: ItemContext,
): FigureName | null {
  switch (context.kind) {
    case 'incomeExpenditure':
      if (context.side === 'both') return oneListFigure(item);
      return context.side === 'income' ? twoSidedIncome(item) : twoSidedExpenditure(item);
    case 'income':
      if (isAnyTotal(item)) return context.hasCarryover ? 'income.grandTotal' : 'income.total';
      return INCOME[item] ?? null;
    case 'expenditure':
      return isAnyTotal(item) ? 'expenditure.total' : (EXPENDITURE[item] ?? null);
    case 'fiscalIncomeExpenditure':
      return fiscalFigure(item, row, context);
    case 'generalPublic':
      return generalPublicFigure(item);
    case 'basicEconomic':
      return basicFigure(item, context);
    case 'threePublic':
      if (isAnyTotal(item)) return context.hasOtherCosts ? null : 'threePublic.total';
      return THREE_PUBLIC[item] ?? null;
    case 'governmentFund':
      return item === 'incomeTotal' ? 'income.governmentFund' : null;
    case 'stateCapital':
      return item === 'incomeTotal' ? 'income.stateCapital' : null;
  }
}

/** In one list a bare 合计 could be either side's. */
function oneListFigure(item: TableItem): FigureName | null {
  if (item === 'total' || item === 'grandTotal') return null;
  const income = item === 'incomeTotal' || item === 'incomeGrandTotal' || INCOME[item] !== undefined;
  return income ? twoSidedIncome(item) : twoSidedExpenditure(item);
}

function twoSidedIncome(item: TableItem): FigureName | null {
  if (YEAR_TOTAL.has(item)) return 'income.total';
  return GRAND_TOTAL.has(item) ? 'income.grandTotal' : (INCOME[item] ?? null);
}

function twoSidedExpenditure(item: TableItem): FigureName | null {
  if (YEAR_TOTAL.has(item)) return 'expenditure.total';
  return GRAND_TOTAL.has(item) ? 'expenditure.grandTotal' : (EXPENDITURE[item] ?? null);
}

/** Carry-overs here are the fiscal part only and not the department's, so they are left out. */
function fiscalFigure(item: TableItem, row: TableItem | null, context: ItemContext): FigureName | null {
  const rowIsYearTotal =
    row !== null && (YEAR_TOTAL.has(row) || (GRAND_TOTAL.has(row) && !context.hasCarryover));
  if (context.side === 'expenditure') {
    return item === 'generalPublic' && rowIsYearTotal ? 'expenditure.generalPublic' : null;
  }
  if (isAnyTotal(item)) return rowIsYearTotal ? 'income.fiscal' : null;
  return item === 'generalPublic' || item === 'governmentFund' || item === 'stateCapital'
    ? (INCOME[item] ?? null)
    : null;
}

function generalPublicFigure(item: TableItem): FigureName | null {
  if (item === 'incomeTotal' || item === 'incomeGrandTotal') return null;
  if (isAnyTotal(item) || item === 'generalPublic') return 'expenditure.generalPublic';
  if (item === 'basic') return 'expenditure.generalPublic.basic';
  return item === 'project' ? 'expenditure.generalPublic.project' : null;
}

function basicFigure(item: TableItem, context: ItemContext): FigureName | null {
  if (context.onePartOnly) return null;
  if (item === 'personnel' || item === 'public') return EXPENDITURE[item] ?? null;
  if (!isAnyTotal(item) && item !== 'basic' && item !== 'generalPublic' && item !== 'fiscal') return null;
  return context.generalPublicOnly ? 'expenditure.generalPublic.basic' : 'expenditure.basic';
}
