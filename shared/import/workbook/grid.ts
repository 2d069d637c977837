/** A workbook as plain data: what a reader hands to recognition. Nothing of the file's format survives here. */
export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'error';

export interface GridCell {
  readonly kind: CellKind;
  /**
   * The cell's own value as text: for numbers the shortest exact decimal (`96282213.44`), never the
   * rounded text of its number format; for formulas the cached value.
   */
  readonly text: string;
  /** The text as the office program shows it, when it differs from `text`. */
  readonly shown?: string;
}

/** Zero-based, inclusive at both ends. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Sparse: `rows[r]?.[c]`; missing means empty. */
  readonly rows: readonly (readonly (GridCell | undefined)[] | undefined)[];
  readonly merges: readonly GridRange[];
  /** zero-based indexes of hidden rows */
  readonly hiddenRows: readonly number[];
  /** column widths in characters; missing means the default */
  readonly columnWidths: readonly (number | undefined)[];
}

export interface Grid {
  readonly sheets: readonly GridSheet[];
}

/** Zero-based row and column to an A1 address: (20, 1) → `B21`. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The reverse of `cellAddress`; null for text that is no address. */
export function cellOfAddress(address: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  const letters = match[1] ?? '';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
