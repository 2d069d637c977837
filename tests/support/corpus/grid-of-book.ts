import type { Grid, GridCell } from '../../../shared/import/workbook/grid.ts';
import type { CorpusBook, CorpusCell } from './sheet.ts';

/** The workbook as the reader would hand it over, without a file in between. */
export function gridOfBook(book: CorpusBook): Grid {
  return {
    sheets: book.sheets.map(({ name, rows, merges, hidden = false, hiddenRows = [] }) => ({
      name,
      hidden,
      rows: rows.map((row) => row.map(gridCell)),
      merges,
      hiddenRows,
      columnWidths: [],
    })),
  };
}

function gridCell(cell: CorpusCell): GridCell | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell !== 'object')
    return { kind: typeof cell === 'number' ? 'number' : 'text', text: String(cell) };
  if (cell.isError) return { kind: 'error', text: String(cell.value) };
  return { kind: typeof cell.value === 'number' ? 'number' : 'text', text: String(cell.value) };
}
