import type { Fen } from '../../../money/fen.ts';
import { isAllBlank } from '../amounts.ts';
import type { CodeLine, DetailAmount, DetailTable } from '../details.ts';

export interface CodeNode {
  readonly line: CodeLine;
  readonly children: CodeNode[];
}

/**
 * The lines of a table as trees of 类, 款 and 项; a line whose parent is not listed hangs under its nearest
 * listed ancestor. Where codes repeat (a list by unit), a line belongs to the last ancestor above it.
 */
export function codeTrees(lines: readonly CodeLine[]): CodeNode[] {
  const coded = lines.filter((line) => line.code !== '');
  return hasRepeatedCodes(coded) ? treesInOrder(coded) : treesByCode(coded);
}

export function hasRepeatedCodes(lines: readonly CodeLine[]): boolean {
  const codes = lines.flatMap((line) => (line.code === '' ? [] : line.code));
  return new Set(codes).size < codes.length;
}

function treesByCode(lines: readonly CodeLine[]): CodeNode[] {
  const nodes = new Map(lines.map((line) => [line.code, { line, children: [] as CodeNode[] }]));
  const roots: CodeNode[] = [];
  for (const [code, node] of nodes) {
    const parent = nodes.get(code.slice(0, -2)) ?? nodes.get(code.slice(0, -4));
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

function treesInOrder(lines: readonly CodeLine[]): CodeNode[] {
  const roots: CodeNode[] = [];
  const open: CodeNode[] = [];
  for (const line of lines) {
    const node: CodeNode = { line, children: [] };
    while (open.length > 0 && !isBelow(line.code, open.at(-1)?.line.code ?? '')) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function isBelow(code: string, ancestor: string): boolean {
  return code.length > ancestor.length && code.startsWith(ancestor);
}

/** The amount of a line in the column with this key; undefined where its block has no such column. */
export function amountAt(
  { amounts }: Pick<CodeLine, 'amounts'>,
  table: Pick<DetailTable<unknown>, 'columns'>,
  key: string,
): DetailAmount | undefined {
  return amounts.find((amount) => table.columns[amount.column]?.key === key);
}

/** What an amount counts in a sum: blank, dash and 不适用 nothing; null where it cannot be read. */
export function fenOf(amount: DetailAmount | undefined): Fen | null {
  if (!amount) return 0;
  return amount.state === 'unreadable' ? null : (amount.fen ?? 0);
}

/** An amount as it counts for the line above: a bare heading counts what stands below it. */
export function countedFen(
  node: CodeNode,
  table: Pick<DetailTable<unknown>, 'columns'>,
  key: string,
): Fen | null {
  if (node.children.length > 0 && isAllBlank(node.line.amounts)) return sumOf(node.children, table, key);
  return fenOf(amountAt(node.line, table, key));
}

export function sumOf(
  nodes: readonly CodeNode[],
  table: Pick<DetailTable<unknown>, 'columns'>,
  key: string,
): Fen | null {
  let sum = 0;
  for (const node of nodes) {
    const fen = countedFen(node, table, key);
    if (fen === null) return null;
    sum += fen;
  }
  return sum;
}
