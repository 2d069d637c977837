import type { Grid, GridCell, GridRange, GridSheet } from '../../shared/import/workbook/grid.ts';

type PlainCell = string | number | null;

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  /** A1 ranges */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** zero-based */
  readonly hiddenRows?: readonly number[];
}

/** A grid as a reader would hand it over, written down in a test. */
export function gridOf(...sheets: readonly PlainSheet[]): Grid {
  return { sheets: sheets.map(sheetOf) };
}

function sheetOf({ name, rows, merges = [], hidden = false, hiddenRows = [] }: PlainSheet): GridSheet {
  return {
    name,
    hidden,
    rows: rows.map((row) => row.map(cellOf)),
    merges: merges.map(rangeOf),
    hiddenRows,
    columnWidths: [],
  };
}

function cellOf(value: PlainCell): GridCell | undefined {
  if (value === null || value === '') return undefined;
  return { kind: typeof value === 'number' ? 'number' : 'text', text: String(value) };
}

function rangeOf(text: string): GridRange {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text);
  if (!match) throw new Error(`not a range: ${text}`);
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A workbook file of the given kind with these sheets. */
export async function workbookBytes(
  sheets: readonly PlainSheet[],
  bookType: 'xlsx' | 'biff8' | 'ods' | 'xlml' | 'html' = 'xlsx',
): Promise<Uint8Array> {
  const sheetjs = await import('@e965/xlsx');
  const book = sheetjs.utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = sheetjs.utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((merge) => sheetjs.utils.decode_range(merge));
    sheetjs.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(sheetjs.write(book, { type: 'array', bookType }));
}
