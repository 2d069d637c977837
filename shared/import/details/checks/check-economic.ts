import type { FigureName } from '../../../figures/keys.ts';
import type { ImportMessage, Recognition } from '../../workbook/recognition.ts';
import { agree } from '../../workbook/reconcile.ts';
import type { CodeLine, DetailColumn, DetailTable } from '../details.ts';
import { totalRows } from './check-tree.ts';
import { type CodeNode, codeTrees, countedFen } from './code-tree.ts';
import { differenceMessage, moneyText, type Place } from './difference.ts';
import { figureCells } from './known-figures.ts';

type Table = DetailTable<CodeLine>;

interface Part {
  readonly item: 'personnel' | 'public';
  readonly label: string;
  readonly classes: readonly string[];
  readonly figure: FigureName;
}

/** 人员经费 = 301 + 303, 公用经费 = 302 + 310 of the basic expenditure (docs/sources.md §4.4). */
const PARTS: readonly Part[] = [
  { item: 'personnel', label: '人员经费', classes: ['301', '303'], figure: 'expenditure.basic.personnel' },
  { item: 'public', label: '公用经费', classes: ['302', '310'], figure: 'expenditure.basic.public' },
];
/** 债务利息, 资本性支出（基本建设）… are rare in basic expenditure and count as 公用经费 where they stand. */
const RARE_PUBLIC = ['307', '309', '311', '312', '313', '399'];

interface Stated extends Place {
  readonly fen: number;
  readonly raw: string;
  readonly unit: DetailColumn['unit'];
}

export function checkEconomic(table: Table, recognition: Recognition): ImportMessage[] {
  if (!table.lines.some((line) => line.code.startsWith('3'))) return [];
  const roots = codeTrees(table.lines);
  return PARTS.flatMap((part) =>
    columnsFor(table, part).flatMap((column) => checkPart(table, roots, part, column, recognition)),
  );
}

/** The column that holds the classes' whole amount, else the part's own. One per stage and year. */
function columnsFor({ columns }: Table, { item }: Part): DetailColumn[] {
  const totals = columns.filter((column) => column.item === 'total');
  const found = totals.length > 0 ? totals : columns.filter((column) => column.item === item);
  return [...new Map(found.map((column) => [column.key, column])).values()];
}

function checkPart(
  table: Table,
  roots: readonly CodeNode[],
  part: Part,
  column: DetailColumn,
  recognition: Recognition,
): ImportMessage[] {
  const sum = classSum(table, roots, part.classes, column.key);
  if (sum === null) return [];
  const rare = part.item === 'public' ? (classSum(table, roots, RARE_PUBLIC, column.key)?.fen ?? 0) : 0;
  const counted: Stated = { sheet: table.sheet, cell: '', raw: '', unit: column.unit, fen: sum.fen };
  const against = stated(table, part, column, recognition).find(
    (one) => !agree(counted, one) && !agree({ ...counted, fen: sum.fen + rare }, one),
  );
  if (!against) return [];
  const statement = () =>
    `“${table.sheet}”${part.classes.join('＋')}（${sum.cells.join('、')}）是 ${moneyText(sum.fen, column.unit)}，${part.label}（“${against.sheet}”${against.cell}）是 ${moneyText(against.fen, against.unit)}`;
  const place = { sheet: against.sheet, cell: against.cell };
  return [differenceMessage('DETAIL_BASIC_PARTS', place, against.fen - sum.fen, statement)].filter(
    (one) => one !== null,
  );
}

function classSum(
  table: Table,
  roots: readonly CodeNode[],
  classes: readonly string[],
  key: string,
): { fen: number; cells: string[] } | null {
  const nodes = roots.filter((node) => classes.some((code) => node.line.code.startsWith(code)));
  if (nodes.length === 0) return null;
  let fen = 0;
  for (const node of nodes) {
    const one = countedFen(node, table, key);
    if (one === null) return null;
    fen += one;
  }
  const cells = nodes.flatMap(
    ({ line }) => line.amounts.find((amount) => table.columns[amount.column]?.key === key)?.cell ?? [],
  );
  return { fen, cells };
}

/** Where the part's whole amount is stated: its own total row, its column in 合计, the other tables. */
function stated(table: Table, part: Part, column: DetailColumn, recognition: Recognition): Stated[] {
  const rows = table.totals.filter((total) => total.item === part.item);
  const ownRows = rows.flatMap((row) =>
    row.amounts.filter((amount) => table.columns[amount.column]?.key === column.key),
  );
  const inTotal = totalRows(table).flatMap((row) =>
    row.amounts.filter((amount) => {
      const own = table.columns[amount.column];
      return own?.item === part.item && own.stage === column.stage && own.period === column.period;
    }),
  );
  const own = [...ownRows, ...inTotal].flatMap((amount) =>
    amount.state === 'value' ? [{ ...amount, sheet: table.sheet }] : [],
  );
  const isBasic = table.kind === 'basicEconomic';
  return [...own, ...(isBasic ? figureCells(recognition, part.figure, table, column) : [])];
}
