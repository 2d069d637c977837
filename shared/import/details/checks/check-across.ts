import type { FigureName } from '../../../figures/keys.ts';
import { STAGE_LABELS } from '../../../figures/keys.ts';
import { normaliseLabel } from '../../workbook/label-text.ts';
import type { ImportMessage, Recognition, TableKind } from '../../workbook/recognition.ts';
import { agree } from '../../workbook/reconcile.ts';
import type { TableItem } from '../../workbook/table-items.ts';
import type { CodeLine, DetailAmount, DetailTable } from '../details.ts';
import { totalRows } from './check-tree.ts';
import { differenceMessage, moneyText } from './difference.ts';
import { figureCells } from './known-figures.ts';

type Table = DetailTable<CodeLine>;
type Meaning = Partial<Record<TableItem, FigureName>>;

/** Which figure of the workbook the total of a column is (domain.md §6.1, 14). */
const TOTALS: Partial<Record<TableKind, Meaning>> = {
  income: {
    total: 'income.total',
    fiscal: 'income.fiscal',
    generalPublic: 'income.generalPublic',
    governmentFund: 'income.governmentFund',
    stateCapital: 'income.stateCapital',
    superior: 'income.superior',
    business: 'income.business',
    operating: 'income.operating',
    affiliated: 'income.affiliated',
    otherIncome: 'income.other',
  },
  expenditure: {
    total: 'expenditure.total',
    basic: 'expenditure.basic',
    project: 'expenditure.project',
  },
  generalPublic: {
    total: 'expenditure.generalPublic',
    basic: 'expenditure.generalPublic.basic',
    project: 'expenditure.generalPublic.project',
  },
};

function meaningOf({ kind, title, columns }: Table): Meaning {
  // With 年初结转 among its columns the total of an income table is more than the year's own.
  if (kind === 'income' && columns.some((column) => column.item === 'opening')) return {};
  if (kind !== 'basicEconomic') return (kind && TOTALS[kind]) ?? {};
  const isGeneralPublic = /一般公共预算|财政拨款/.test(normaliseLabel(title));
  return { total: isGeneralPublic ? 'expenditure.generalPublic.basic' : 'expenditure.basic' };
}

/** The totals of the detail tables against the same figure in the other tables: T1=T2, T1=T3, T5=T6. */
export function checkAcross(tables: readonly Table[], recognition: Recognition): ImportMessage[] {
  const told = new Set<string>();
  return tables.flatMap((table) =>
    totalRows(table).flatMap((total) =>
      total.amounts.flatMap((amount) => checkTotal(table, total.label, amount, recognition, told)),
    ),
  );
}

function checkTotal(
  table: Table,
  label: string,
  amount: DetailAmount,
  recognition: Recognition,
  told: Set<string>,
): ImportMessage[] {
  const column = table.columns[amount.column];
  const name = column?.item && meaningOf(table)[column.item];
  if (!name || amount.state !== 'value') return [];
  const own = { ...amount, sheet: table.sheet };
  const other = figureCells(recognition, name, table, column).find(
    (cell) => cell.sheet !== table.sheet && !agree(own, cell),
  );
  if (!other) return [];
  const pair = [`${own.sheet}!${own.cell}`, `${other.sheet}!${other.cell}`].toSorted().join(' ');
  if (told.has(pair)) return [];
  told.add(pair);
  const what = `${column.header}${column.stage ? `（${STAGE_LABELS[column.stage]}）` : ''}`;
  const statement = `“${table.sheet}”${label} ${amount.cell}（${what}）是 ${moneyText(amount.fen, amount.unit)}，“${other.sheet}”${other.cell} 是 ${moneyText(other.fen, other.unit)}，两张表应当一致`;
  const place = { sheet: table.sheet, cell: amount.cell };
  return [differenceMessage('DETAIL_ACROSS_TABLES', place, amount.fen - other.fen, statement)].filter(
    (one) => one !== null,
  );
}
