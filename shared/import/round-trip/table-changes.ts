import type { TableBlock, TableCell } from '../../compose/document.ts';
import type { ReportPath } from '../../report/paths.ts';
import { align } from './align.ts';
import { cellOperation, isAlreadyThere } from './cell-operation.ts';
import type { EditedCell, EditedTable } from './edited-document.ts';
import { normalText } from './normal-text.ts';
import type { Draft, Sides } from './segment-changes.ts';

const IN_THE_PROGRAM = '表中数请在软件里改：这一格由软件算出，或在相应的标签页填写。';
const ROWS = '表格的行列由软件按填写的内容排出，请在软件里增减。';

const TABLE_PATHS: Record<TableBlock['id'], ReportPath> = {
  figures: 'figures',
  threePublic: 'figures',
  projects: 'projects',
  goals: 'goals.indicators',
  scoring: 'scoring',
  headcounts: 'organization.headcounts',
  basics: 'cover',
};

type Row = readonly { readonly text: string }[];

/** What changed in the tables: cell by cell, rows found again by their text. */
export function tableChanges(
  exported: readonly TableBlock[],
  edited: readonly EditedTable[],
  sides: Sides,
): Draft[] {
  const alignment = align(
    exported.map((table) => ({ text: tableText([...table.header, ...table.rows]), mark: null })),
    edited.map((table) => ({ text: tableText(table.rows), marks: [] })),
  );
  const compared = edited.flatMap((table, to) => {
    const from = exported[alignment[to] ?? -1];
    if (!from)
      return [
        { ...unadoptable('新增的表格', 'figures', '', tableText(table.rows), ROWS), kind: 'added' as const },
      ];
    return rowChanges(from, table, sides);
  });
  const removed = exported
    .filter((_, index) => !alignment.includes(index))
    .map((table) => ({
      ...unadoptable(table.caption, TABLE_PATHS[table.id], table.caption, '', ROWS),
      kind: 'removed' as const,
    }));
  return [...compared, ...removed];
}

function rowChanges(table: TableBlock, edited: EditedTable, sides: Sides): Draft[] {
  const rows = [...table.header, ...table.rows];
  const alignment = align(
    rows.map((row) => ({ text: rowText(row), mark: null })),
    edited.rows.map((row) => ({ text: rowText(row), marks: [] })),
  );
  const path = TABLE_PATHS[table.id];
  const compared = edited.rows.flatMap((row, to): Draft[] => {
    const index = alignment[to] ?? -1;
    const from = rows[index];
    if (from) return cellChanges(table, from, row, index < table.header.length, sides);
    if (rowText(row).trim() === '') return [];
    return [{ ...unadoptable(`${table.caption}新增的行`, path, '', rowText(row), ROWS), kind: 'added' }];
  });
  const removed = rows
    .filter((_, index) => !alignment.includes(index))
    .map(
      (row): Draft => ({
        ...unadoptable(`${table.caption}的行`, path, rowText(row), '', ROWS),
        kind: 'removed',
      }),
    );
  return [...compared, ...removed];
}

function cellChanges(
  table: TableBlock,
  from: readonly TableCell[],
  to: readonly EditedCell[],
  inHeader: boolean,
  sides: Sides,
): Draft[] {
  const path = TABLE_PATHS[table.id];
  if (from.length !== to.length) {
    return [unadoptable(`${table.caption}的行`, path, rowText(from), rowText(to), ROWS)];
  }
  return from.flatMap((cell, column): Draft[] => {
    const before = cellText(cell);
    const after = cellText(to[column] ?? { text: '' });
    if (before === after) return [];
    const place = `${table.caption}“${rowName(from)}”${columnName(table, from, column)}`;
    const operation = inHeader ? null : cellOperation(table, from, column, after);
    const draft = unadoptable(place, cell.path ?? path, before, after, IN_THE_PROGRAM);
    if (!operation) return [draft];
    if (isAlreadyThere(operation, sides)) return [];
    return [{ ...draft, reason: null, operations: [operation] }];
  });
}

function unadoptable(place: string, path: ReportPath, before: string, after: string, reason: string): Draft {
  return { kind: 'cell', place, path, before, after, current: null, figures: [], reason, operations: [] };
}

function rowName(row: readonly TableCell[]): string {
  return row.find((cell) => cell.text.trim() !== '' && !/^\d+$/.test(cell.text))?.text.trim() ?? '';
}

/** The heading above a cell, where spans do not hide which one it is. */
function columnName(table: TableBlock, row: readonly TableCell[], column: number): string {
  const heads = table.header.at(-1) ?? [];
  const at = heads.length - row.length + column;
  return heads[at]?.text ?? '';
}

function tableText(rows: readonly Row[]): string {
  return rows.map(rowText).join('\n');
}

function rowText(row: Row): string {
  return row.map(cellText).join('\t');
}

function cellText({ text }: { readonly text: string }): string {
  return normalText(text).trim();
}
