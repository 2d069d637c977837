import type { TableBlock, TableCell } from '../document.ts';
import { type PlacedCell, placeCells } from '../place-cells.ts';
import { cellAlignment, columnShares, tableTextPt } from '../table-look.ts';
import { attribute, escapeHtml } from './escape.ts';

// A merged cell over a few rows moves to the next page as one; a taller one would leave half a page empty.
const ROWS_UNBROKEN = 6;

/** A table with its caption and unit line above and its notes below. */
export function tableHtml(table: TableBlock): string {
  const caption = table.caption ? `<h2 class="caption">${escapeHtml(table.caption)}</h2>` : '';
  const unit = table.unit ? `<p class="unit">${escapeHtml(table.unit)}</p>` : '';
  const notes = table.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('');
  const columns = columnShares(table)
    .map((share) => `<col style="width:${(share * 100).toFixed(3)}%">`)
    .join('');
  const count = table.columnWidths.length;
  const size = tableTextPt(table) < 12 ? ' small' : '';
  return (
    `<section class="table-block"${attribute('data-table', table.id)}>${caption}${unit}` +
    `<table class="table${size}"${attribute('aria-label', table.caption || undefined)}><colgroup>${columns}</colgroup>` +
    `<thead>${rowsHtml(table.header, count, true)}</thead><tbody>${rowsHtml(table.rows, count, false)}</tbody></table>` +
    `${notes}</section>`
  );
}

function rowsHtml(rows: readonly (readonly TableCell[])[], columns: number, inHeader: boolean): string {
  const lines = rows.map(() => '');
  const placed = placeCells(rows, columns).flatMap((cell) => (isTall(cell) ? brokenUp(cell) : [cell]));
  for (const part of placed.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    lines[part.row] += cellHtml(part, {
      inHeader,
      inLastRow: part.row + part.rowSpan === rows.length,
      inLastColumn: part.column + part.columnSpan === columns,
    });
  }
  return lines.map((cells) => `<tr>${cells}</tr>`).join('');
}

interface Part extends PlacedCell {
  /** a row of a merged cell after its first */
  readonly joined?: boolean;
}

const isTall = ({ rowSpan }: PlacedCell): boolean => rowSpan > ROWS_UNBROKEN;

/** One cell per row without lines between: the table may break between any two of them. */
function brokenUp({ cell, row, column, rowSpan, columnSpan }: PlacedCell): Part[] {
  return Array.from({ length: rowSpan }, (_, index) => ({
    cell: index === 0 ? cell : EMPTY,
    row: row + index,
    column,
    rowSpan: 1,
    columnSpan,
    joined: index > 0,
  }));
}

const EMPTY: TableCell = { text: '' };

interface PartPlace {
  readonly inHeader: boolean;
  readonly inLastRow: boolean;
  readonly inLastColumn: boolean;
}

function cellHtml(part: Part, { inHeader, inLastRow, inLastColumn }: PartPlace): string {
  const { cell, rowSpan, columnSpan, joined = false } = part;
  const classes = [
    cellAlignment(cell, inHeader),
    cell.value && 'number',
    cell.bold && 'bold',
    joined && 'joined',
    inHeader && inLastRow && 'edge',
    inLastColumn && 'end',
  ];
  const attributes =
    attribute('class', classes.filter(Boolean).join(' ')) +
    attribute('colspan', columnSpan > 1 ? columnSpan : undefined) +
    attribute('rowspan', rowSpan > 1 ? rowSpan : undefined) +
    attribute('data-path', cell.path) +
    attribute('style', cell.indent ? `padding-left:calc(${cell.indent}em + var(--cell-padding))` : undefined);
  const tag = inHeader ? 'th' : 'td';
  return `<${tag}${attributes}>${escapeHtml(cell.text)}</${tag}>`;
}
