import type { ImportMessage } from '../../workbook/recognition.ts';
import type { TableItem } from '../../workbook/table-items.ts';
import type { CodeLine, DetailAmount, DetailColumn, DetailTable } from '../details.ts';
import { fenOf } from './code-tree.ts';
import { differenceMessage, moneyText, statedText, termsText } from './difference.ts';

type Table = DetailTable<CodeLine>;

/** Further kinds of spending that stand beside 基本支出 and 项目支出 and belong to the row's total. */
const FURTHER_SPENDING = /(?:上缴上级|经营|对附属单位补助|其他)支出$/;
const INCOME_PARTS: readonly TableItem[] = ['superior', 'business', 'operating', 'affiliated', 'otherIncome'];
const FISCAL_PARTS: readonly TableItem[] = ['generalPublic', 'governmentFund', 'stateCapital'];

interface RowSum {
  readonly total: DetailColumn;
  readonly parts: readonly DetailColumn[];
}

/** Each row's 合计 is the sum of the columns beside it: 基本+项目, 人员+公用, the sources of income. */
export function checkRows(table: Table): ImportMessage[] {
  const groups = Map.groupBy(table.columns, (column) => `${column.stage}|${column.period}`);
  const sums = [...groups.values()].flatMap((columns) => sumsAmong(columns));
  const rows = [
    ...table.lines.map((line) => ({ label: `${line.code} ${line.name}`, amounts: line.amounts })),
    ...table.totals,
  ];
  return sums
    .map((sum) => ({ whole: placesOf(table, [sum.total]), parts: placesOf(table, sum.parts) }))
    .filter(({ parts }) =>
      rows.some(({ amounts }) => pick(amounts, parts).some((one) => one.state === 'value')),
    )
    .flatMap((sum) => rows.flatMap((row) => checkRow(table, row, sum) ?? []));
}

function sumsAmong(columns: readonly DetailColumn[]): RowSum[] {
  const of = (...items: readonly TableItem[]) =>
    columns.filter((column) => column.item !== null && items.includes(column.item));
  const total = of('total')[0];
  const basic = of('basic')[0];
  const project = of('project')[0];
  const people = [...of('personnel').slice(0, 1), ...of('public').slice(0, 1)];
  const further = columns.filter((column) => column.item === null && FURTHER_SPENDING.test(column.header));
  const sums: RowSum[] = [];
  if (total && basic && project) sums.push({ total, parts: [basic, project, ...further] });
  const whole = basic ?? (project ? undefined : total);
  if (whole && people.length === 2) sums.push({ total: whole, parts: people });
  const sources = incomeSources(columns);
  if (total && sources.length > 0) sums.push({ total, parts: sources });
  return sums;
}

function incomeSources(columns: readonly DetailColumn[]): DetailColumn[] {
  const of = (items: readonly TableItem[]) =>
    columns.filter((column) => column.item !== null && items.includes(column.item));
  const others = of(INCOME_PARTS);
  const fiscal = of(['fiscal']).slice(0, 1);
  const sources = [...(fiscal.length > 0 ? fiscal : of(FISCAL_PARTS)), ...others];
  const known = new Set([...sources, ...of([...FISCAL_PARTS, 'total'])]);
  // A source the form adds on its own (财政专户管理资金) would be missing from the sum.
  return others.length > 0 && columns.every((column) => known.has(column)) ? sources : [];
}

/** Where columns stand among those of their table, as amounts name them. */
type Places = ReadonlySet<number>;

function placesOf(table: Table, columns: readonly DetailColumn[]): Places {
  return new Set(columns.map((column) => table.columns.indexOf(column)));
}

function pick(amounts: readonly DetailAmount[], places: Places): DetailAmount[] {
  return amounts.filter(({ column }) => places.has(column));
}

function checkRow(
  table: Table,
  { label, amounts }: { readonly label: string; readonly amounts: readonly DetailAmount[] },
  { whole: wholePlace, parts }: { readonly whole: Places; readonly parts: Places },
): ImportMessage | null {
  const [whole] = pick(amounts, wholePlace);
  const terms = pick(amounts, parts);
  const fen = fenOf(whole);
  if (!whole || fen === null) return null;
  let sum = 0;
  for (const term of terms) {
    const part = fenOf(term);
    if (part === null) return null;
    sum += part;
  }
  const shown = () =>
    terms.flatMap((term) => (term.state === 'value' ? [{ cell: term.cell, fen: term.fen }] : []));
  const statement = () =>
    `“${table.sheet}”${label}的合计 ${whole.cell} ${statedText(whole)}，同一行相加（${termsText(shown(), whole.unit) || '没有金额'}）是 ${moneyText(sum, whole.unit)}`;
  return differenceMessage('DETAIL_ROW_SUM', { sheet: table.sheet, cell: whole.cell }, fen - sum, statement);
}
