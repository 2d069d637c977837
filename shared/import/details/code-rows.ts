import type { CellView } from '../workbook/cell-view.ts';
import { cellAddress } from '../workbook/grid.ts';
import { isNumeric } from '../workbook/header-words.ts';
import { normaliseLabel } from '../workbook/label-text.ts';
import type { TableColumn } from '../workbook/table-layout.ts';
import { codeOfParts, splitCodedName } from './codes.ts';
import { cleanName } from './names.ts';

/** What the label cells of one row say in one block. */
export interface CodeRow {
  /** empty when the row has no code, or one that cannot be read */
  readonly code: string;
  readonly name: string;
  /** address and text of a code that cannot be read */
  readonly badCode: { readonly cell: string; readonly text: string } | null;
}

/** Codes of units and projects stand in the same tables and are no 科目编码. */
const OTHER_CODE = /(?:单位|部门|项目)(?:编码|代码)/;

export function codeColumns(labels: readonly TableColumn[]): TableColumn[] {
  return labels.filter(
    (column) => column.role === 'code' && !OTHER_CODE.test(normaliseLabel(column.path.at(-1) ?? '')),
  );
}

/** True when 功能分类 and 经济分类 codes stand beside each other: each row then is a crossing of two lists. */
export function hasTwoCodeGroups(labels: readonly TableColumn[]): boolean {
  const leaves = codeColumns(labels)
    .map((column) => normaliseLabel(column.path.at(-1) ?? ''))
    .filter((leaf) => !/^[类款项]$/.test(leaf));
  return new Set(leaves).size > 1;
}

/** @param previous the code of the line above in this block, or empty */
export function codeRowOf(
  view: CellView,
  row: number,
  labels: readonly TableColumn[],
  previous: string,
): CodeRow | null {
  const parts = codeColumns(labels).map((column) => ({
    address: cellAddress(row, column.index),
    text: labelAt(view, row, column.index),
  }));
  const name = labels
    .filter((column) => column.role === 'label')
    .map((column) => labelAt(view, row, column.index))
    .findLast((text) => text !== '');
  const written = parts.filter(({ text }) => text !== '');
  const first = written[0];
  if (!first || !/\d/.test(normaliseLabel(first.text))) return rowWithoutCodes(name ?? first?.text);
  const code = codeOfParts(
    parts.map(({ text }) => text),
    previous,
  );
  if (code !== null) return { code, name: cleanName(name ?? ''), badCode: null };
  const together = splitCodedName(first.text);
  if (together) return { ...together, name: cleanName(together.name), badCode: null };
  const text = written.map((part) => part.text).join(' ');
  return { code: '', name: cleanName(name ?? ''), badCode: { cell: first.address, text } };
}

function rowWithoutCodes(text: string | undefined): CodeRow | null {
  if (text === undefined) return null;
  const together = splitCodedName(text);
  if (together) return { code: together.code, name: cleanName(together.name), badCode: null };
  return { code: '', name: cleanName(text), badCode: null };
}

/** The text that governs an address: a code merged down over its subtree counts for every row of it. */
function labelAt(view: CellView, row: number, column: number): string {
  const own = view.cellAt(row, column);
  if (own) return own.text.trim();
  const merge = view.mergeAt(row, column);
  if (!merge || merge.left !== column || merge.left !== merge.right) return '';
  const above = view.cellAt(merge.top, merge.left);
  return above && isNumeric(above) ? above.text.trim() : '';
}
