import type { ImportMessage } from '../../workbook/recognition.ts';
import type { TableItem } from '../../workbook/table-items.ts';
import { isAllBlank } from '../amounts.ts';
import type { CodeLine, DetailTable, TotalLine } from '../details.ts';
import {
  amountAt,
  type CodeNode,
  codeTrees,
  countedFen,
  fenOf,
  hasRepeatedCodes,
  sumOf,
} from './code-tree.ts';
import { differenceMessage, moneyText, statedText, termsText } from './difference.ts';

type Table = DetailTable<CodeLine>;

/** Every parent is the sum of its children, and the total row the sum of the top level, column by column. */
export function checkTree(table: Table): ImportMessage[] {
  const roots = codeTrees(table.lines);
  const keys = [...new Set(table.columns.map((column) => column.key))];
  return [...roots.flatMap((root) => checkParents(root, table, keys)), ...checkTotals(table, roots, keys)];
}

function checkParents(node: CodeNode, table: Table, keys: readonly string[]): ImportMessage[] {
  if (node.children.length === 0) return [];
  const own = isAllBlank(node.line.amounts)
    ? []
    : keys.flatMap((key) => {
        const amount = amountAt(node.line, table, key);
        const fen = fenOf(amount);
        const sum = sumOf(node.children, table, key);
        if (!amount || fen === null || sum === null) return [];
        const { code, name } = node.line;
        const statement = () =>
          `“${table.sheet}”${code} ${name} ${amount.cell} ${statedText(amount)}，下级科目相加（${childTerms(node.children, table, key)}）是 ${moneyText(sum, amount.unit)}`;
        return (
          differenceMessage('DETAIL_PARENT_SUM', placeOf(table, amount.cell), fen - sum, statement) ?? []
        );
      });
  return [...own, ...node.children.flatMap((child) => checkParents(child, table, keys))];
}

function childTerms(nodes: readonly CodeNode[], table: Table, key: string): string {
  const terms = nodes.flatMap((node) => {
    const amount = amountAt(node.line, table, key);
    if (!amount) return [];
    const fen = countedFen(node, table, key);
    const isEmpty = amount.state === 'blank' && fen === 0;
    return [{ cell: amount.cell, unit: amount.unit, fen: isEmpty ? null : fen }];
  });
  return termsText(terms, terms[0]?.unit ?? table.unit);
}

const YEAR_TOTALS: ReadonlySet<TableItem> = new Set(['total', 'incomeTotal', 'expenditureTotal']);
const GRAND_TOTALS: ReadonlySet<TableItem> = new Set([
  'grandTotal',
  'incomeGrandTotal',
  'expenditureGrandTotal',
]);

/** The rows that sum up the whole list; 总计 counts only where no carry-over stands between it and 合计. */
export function totalRows(table: Table): TotalLine[] {
  const year = table.totals.filter((total) => YEAR_TOTALS.has(total.item));
  if (year.length > 0) return year;
  if (table.totals.some((total) => total.item === 'opening' || total.item === 'closing')) return [];
  return table.totals.filter((total) => GRAND_TOTALS.has(total.item));
}

function checkTotals(table: Table, roots: readonly CodeNode[], keys: readonly string[]): ImportMessage[] {
  const totals = totalRows(table);
  if (totals.length > 1 && hasRepeatedCodes(table.lines)) return [notChecked(table)];
  return totals.flatMap((total) =>
    keys.flatMap((key) => {
      const amount = amountAt(total, table, key);
      const fen = fenOf(amount);
      const sum = sumOf(roots, table, key);
      if (!amount || amount.state === 'blank' || fen === null || sum === null) return [];
      const statement = () =>
        `“${table.sheet}”${total.label} ${amount.cell} 是 ${moneyText(fen, amount.unit)}，各类科目相加（${childTerms(roots, table, key)}）是 ${moneyText(sum, amount.unit)}`;
      return differenceMessage('DETAIL_TOTAL_SUM', placeOf(table, amount.cell), fen - sum, statement) ?? [];
    }),
  );
}

function notChecked(table: Table): ImportMessage {
  return {
    level: 'info',
    code: 'DETAIL_NOT_CHECKED',
    sheet: table.sheet,
    cell: null,
    text: `“${table.sheet}”里同一科目出现多次、合计行也不止一个，合计没有核对。`,
  };
}

function placeOf(table: Table, cell: string) {
  return { sheet: table.sheet, cell };
}
