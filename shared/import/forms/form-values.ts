import { isPlaceholder } from '../workbook/label-text.ts';
import { amountLabelOf, isFormLabel } from './form-labels.ts';
import { DEEPEST_FORM_ROW, type FormCell, type FormView, manyLines } from './form-view.ts';
import { indicatorRole } from './indicator-columns.ts';

/** A text read from a form, with the cell it stands in. */
export interface FormText {
  readonly text: string;
  /** A1 address */
  readonly cell: string;
}

/** Rows, zero-based and inclusive, that hold something else than labels and values. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The cells of a form outside its indicator table, row by row. */
export function labelCells(view: FormView, without: RowSpan | null): FormCell[] {
  const cells: FormCell[] = [];
  for (let row = 0; row < Math.min(view.rowCount, DEEPEST_FORM_ROW); row++) {
    if (without && row >= without.top && row <= without.bottom) continue;
    cells.push(...view.rowCells(row));
  }
  return cells;
}

/** The cell that holds a label's value: the one to its right, in a row of headers the one below; null when open. */
export function valueCell(view: FormView, label: FormCell): FormCell | null {
  if (isHeaderRow(view, label.row)) return valueBelow(view, label);
  const right = view.at(label.row, label.right + 1);
  return right && right.row === label.row && !isFormLabel(right.text) ? right : null;
}

/**
 * Labels side by side with their values below. Told from label/value pairs by two labels that touch, or by
 * a last label with no cell to its right and a number below.
 */
function isHeaderRow(view: FormView, row: number): boolean {
  const cells = view.rowCells(row);
  const last = cells.at(-1);
  if (cells.length < 2 || !last || !isFormLabel(last.text)) return false;
  const touching = cells.every((cell, index) => index === 0 || cells[index - 1]?.right === cell.column - 1);
  if (!touching) return false;
  const known = cells.map((cell) => isFormLabel(cell.text));
  if (known.some((label, index) => label && known[index + 1] === true)) return true;
  const below = view.at(last.bottom + 1, last.column);
  return known.filter(Boolean).length >= 2 && below?.kind === 'number' && amountLabelOf(last.text) !== null;
}

/** Several rows below a header are a list, and no single one of them is the form's value. */
function valueBelow(view: FormView, label: FormCell): FormCell | null {
  if (label.bottom !== label.row) return null;
  const below = cellOf(view, label.bottom + 1, label);
  if (!below || isFormLabel(below.text)) return null;
  const next = cellOf(view, below.bottom + 1, label);
  const endsThere = !next || isFormLabel(next.text) || indicatorRole(next.text) !== null;
  return endsThere || next.right !== below.right ? below : null;
}

function cellOf(view: FormView, row: number, label: FormCell): FormCell | null {
  const cell = view.at(row, label.column);
  return cell && cell.row === row && cell.column === label.column ? cell : null;
}

/** `项目名称：甲项目   联系电话：123` → label and value pairs written into one cell. */
export function inlinePairs(text: string): { label: string; value: string }[] {
  return text.split(/[ \u3000]{2,}|\t|\n/).flatMap((part) => {
    const match = /^\s*([^:：]{2,24}[:：])\s*(\S.*?)\s*$/u.exec(part);
    return match ? [{ label: match[1] ?? '', value: match[2] ?? '' }] : [];
  });
}

/** A value as text; null where the form leaves it open (XX单位). */
export function textOf(cell: FormCell | null): FormText | null {
  return cell && !isPlaceholder(cell.text) ? { text: manyLines(cell.text), cell: cell.cell } : null;
}
