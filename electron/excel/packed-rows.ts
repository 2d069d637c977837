import type { CellKind, GridCell, GridSheet } from '../../shared/import/workbook/grid.ts';

/**
 * Rows on their way between threads, as one run of numbers and one of text, which are handed over without a copy and
 * unfold several times faster than objects. A row is its number of cells and then, for each, a head (column, kind, whether a shown text
 * follows) and the lengths of its texts.
 */
export interface PackedRows {
  readonly numbers: Uint16Array<ArrayBuffer>;
  /** UTF-16, so that not even half a character is lost */
  readonly text: Uint8Array<ArrayBuffer>;
}

const KINDS: readonly CellKind[] = ['text', 'number', 'boolean', 'date', 'error'];
const SHOWN = 1;
const KIND_STEP = 2;
const COLUMN_STEP = 16;

type Rows = GridSheet['rows'];

/** @param rows of at most 4,096 columns; texts of at most 65,535 characters */
export function packRows(rows: Rows): PackedRows {
  const numbers: number[] = [];
  const texts: string[] = [];
  // A missing row is walked over too, so that the rows after it keep their places.
  for (const row of rows) packRow(row ?? [], numbers, texts);
  return {
    numbers: Uint16Array.from(numbers),
    text: Uint8Array.from(Buffer.from(texts.join(''), 'utf16le')),
  };
}

function packRow(row: readonly (GridCell | undefined)[], numbers: number[], texts: string[]): void {
  const start = numbers.push(0) - 1;
  let cells = 0;
  row.forEach((cell, column) => {
    if (!cell) return;
    cells += 1;
    const head = column * COLUMN_STEP + KINDS.indexOf(cell.kind) * KIND_STEP;
    numbers.push(cell.shown === undefined ? head : head + SHOWN, cell.text.length);
    texts.push(cell.text);
    if (cell.shown === undefined) return;
    numbers.push(cell.shown.length);
    texts.push(cell.shown);
  });
  numbers[start] = cells;
}

/**
 * Puts what `packRows` packed into `into`, from row `at` on; rows without cells stay missing.
 * @returns the row after the last one
 */
export function unpackRows(
  { numbers, text: bytes }: PackedRows,
  into: ((GridCell | undefined)[] | undefined)[],
  at: number,
): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  let next = 0;
  let from = 0;
  const number = () => numbers[next++] ?? 0;
  const piece = () => {
    const start = from;
    from += number();
    return text.slice(start, from);
  };
  let row = at;
  for (; next < numbers.length; row += 1) {
    const cells = number();
    if (cells === 0) continue;
    const line: (GridCell | undefined)[] = [];
    for (let index = 0; index < cells; index += 1) {
      const head = number();
      const kind = KINDS[(head % COLUMN_STEP) >> 1] ?? 'text';
      line[Math.floor(head / COLUMN_STEP)] =
        (head & SHOWN) === 0 ? { kind, text: piece() } : { kind, text: piece(), shown: piece() };
    }
    into[row] = line;
  }
  return row;
}
