import { type FigureName, STAGE_LABELS } from '../../../figures/keys.ts';
import type { Fen, MoneyUnit } from '../../../money/fen.ts';
import { normaliseLabel } from '../../workbook/label-text.ts';
import type { ImportMessage, Recognition } from '../../workbook/recognition.ts';
import { agree } from '../../workbook/reconcile.ts';
import type { TableItem } from '../../workbook/table-items.ts';
import type { TableKind } from '../../workbook/table-kinds.ts';
import type { CodeLine, DetailColumn, DetailTable } from '../details.ts';
import { totalRows } from './check-tree.ts';
import { amountAt, codeTrees, hasRepeatedCodes, sumOf } from './code-tree.ts';
import { differenceMessage, moneyText } from './difference.ts';
import { figureCells } from './known-figures.ts';

type Table = DetailTable<CodeLine>;
type Meaning = Partial<Record<TableItem, FigureName>>;

/** Which figure of the workbook the total of a column is (docs/sources.md §6.1, 14). */
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

/** One whole amount of a table: its total row's, or the sum of its classes where it has no total row. */
interface Whole {
  readonly label: string;
  readonly cell: string;
  readonly raw: string;
  readonly unit: MoneyUnit;
  readonly fen: Fen;
  readonly column: DetailColumn;
}

function wholesOf(table: Table): Whole[] {
  const rows = totalRows(table);
  if (rows.length === 0 && !hasRepeatedCodes(table.lines)) return summedWholes(table);
  return rows.flatMap(({ label, amounts }) =>
    amounts.flatMap((amount) => {
      const column = table.columns[amount.column];
      return column && amount.state === 'value' ? [{ ...amount, label, column }] : [];
    }),
  );
}

function summedWholes(table: Table): Whole[] {
  const roots = codeTrees(table.lines);
  const columns = new Map(table.columns.map((column) => [column.key, column]));
  return [...columns].flatMap(([key, column]) => {
    const fen = sumOf(roots, table, key);
    const cells = roots.flatMap(({ line }) => amountAt(line, table, key) ?? []);
    const first = cells[0];
    if (!first || fen === null || !cells.some((cell) => cell.state === 'value')) return [];
    return [{ label: '各类科目相加，自', cell: first.cell, raw: first.raw, unit: first.unit, fen, column }];
  });
}

/** The totals of the detail tables against the same figure in the other tables: T1=T2, T1=T3, T5=T6. */
export function checkAcross(tables: readonly Table[], recognition: Recognition): ImportMessage[] {
  const told = new Set<string>();
  return tables.flatMap((table) =>
    wholesOf(table).flatMap((whole) => checkWhole(table, whole, recognition, told)),
  );
}

function checkWhole(
  table: Table,
  whole: Whole,
  recognition: Recognition,
  told: Set<string>,
): ImportMessage[] {
  const { label, cell, unit, fen, column } = whole;
  const name = column.item && meaningOf(table)[column.item];
  if (!name) return [];
  const own = { ...whole, sheet: table.sheet };
  const other = figureCells(recognition, name, table, column).find(
    (one) => one.sheet !== table.sheet && !agree(own, one),
  );
  if (!other) return [];
  const pair = [`${table.sheet}!${cell}`, `${other.sheet}!${other.cell}`].toSorted().join(' ');
  if (told.has(pair)) return [];
  told.add(pair);
  const what = `${column.header}${column.stage ? `（${STAGE_LABELS[column.stage]}）` : ''}`;
  const statement = () =>
    `“${table.sheet}”${label} ${cell}（${what}）是 ${moneyText(fen, unit)}，“${other.sheet}”${other.cell} 是 ${moneyText(other.fen, other.unit)}，两张表应当一致`;
  const place = { sheet: table.sheet, cell };
  return [differenceMessage('DETAIL_ACROSS_TABLES', place, fen - other.fen, statement)].filter(
    (one) => one !== null,
  );
}
