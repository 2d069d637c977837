import type { CellKind, GridCell } from '../../shared/import/workbook/grid.ts';
import { isPlainFormat, shownNumber } from './number-formats.ts';

/** Beyond these bounds a form has nothing; Excel itself ends at 1,048,576 × 16,384. */
export const MAX_COLUMNS = 1024;
/** Beyond this many merges a sheet is no form, and carrying them over would hold up the window. */
export const MAX_MERGES = 20_000;
/** Excel's own limit for one cell. */
const MAX_CELL_TEXT = 32_767;
/**
 * Characters of a whole workbook; a form has thousands, a register of 100,000 rows some ten million. One long
 * shared string in thousands of cells costs nothing in the file and gigabytes once each cell is copied out.
 */
const MAX_TOTAL_TEXT = 50_000_000;

/** The workbook unfolds to more text than the program wants to hold. */
export class GridTooLarge extends Error {
  override readonly name = 'GridTooLarge';
}

/** How much text may still be taken out of a workbook. */
export class TextRoom {
  private left = MAX_TOTAL_TEXT;

  /** @throws GridTooLarge */
  take({ text }: GridCell): void {
    this.left -= text.length;
    if (this.left < 0) throw new GridTooLarge();
  }
}

/** Undefined for an empty text: an empty cell takes no room. */
export function plainCell(kind: CellKind, text: string): GridCell | undefined {
  return text === '' ? undefined : { kind, text: text.slice(0, MAX_CELL_TEXT) };
}

export function withShown(cell: GridCell | undefined, shown: string | undefined): GridCell | undefined {
  if (!cell || shown === undefined || shown === cell.text) return cell;
  return { ...cell, shown: shown.slice(0, MAX_CELL_TEXT) };
}

const DATE_LOOK = /\d+\s*[年月日/:-]/;

/**
 * A number, or the date a format makes of it.
 * @param text its shortest decimal
 * @param shown as the parser shows it, where it does
 */
export function numberCell(text: string, format: string | undefined, shown?: string): GridCell | undefined {
  if (text === '') return undefined;
  const look = shown ?? shownNumber(text, format);
  const isDate = (shown !== undefined || !isPlainFormat(format)) && DATE_LOOK.test(look);
  return withShown({ kind: isDate ? 'date' : 'number', text }, look);
}

export function errorCell(text: string): GridCell {
  return { kind: 'error', text: text.slice(0, MAX_CELL_TEXT) };
}
