import type { TableBlock, TableCell } from '../document.ts';
import { cellAlignment, columnShares, tableTextPt } from '../table-look.ts';
import { attribute, escapeHtml } from './escape.ts';

// A merged cell over a few rows moves to the next page as one; a taller one would leave half a page empty.
const ROWS_UNBROKEN = 6;

/** A table with its caption and unit line above and its notes below. */
export function tableHtml(table: TableBlock): string {
  const caption = table.caption ? `<p class="caption">${escapeHtml(table.caption)}</p>` : '';
  const unit = table.unit ? `<p class="unit">${escapeHtml(table.unit)}</p>` : '';
  const notes = table.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('');
  const columns = columnShares(table)
    .map((share) => `<col style="width:${(share * 100).toFixed(3)}%">`)
    .join('');
  const size = tableTextPt(table) < 12 ? ' small' : '';
  return (
    `<section class="table-block"${attribute('data-table', table.id)}>${caption}${unit}` +
    `<table class="table${size}"${attribute('aria-label', table.caption || undefined)}><colgroup>${columns}</colgroup>` +
    `<thead>${rowsHtml(table.header, true)}</thead><tbody>${rowsHtml(table.rows, false)}</tbody></table>` +
    `${notes}</section>`
  );
}

function rowsHtml(rows: readonly (readonly TableCell[])[], inHeader: boolean): string {
  return rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, inHeader)).join('')}</tr>`).join('');
}

function cellHtml(cell: TableCell, inHeader: boolean): string {
  const isTall = (cell.rowSpan ?? 1) > ROWS_UNBROKEN;
  const classes = [
    cellAlignment(cell, inHeader),
    cell.value && 'number',
    cell.bold && 'bold',
    isTall && 'tall',
  ];
  const attributes =
    attribute('class', classes.filter(Boolean).join(' ')) +
    attribute('colspan', cell.columnSpan) +
    attribute('rowspan', cell.rowSpan) +
    attribute('data-path', cell.path) +
    attribute('style', cell.indent ? `padding-left:calc(${cell.indent}em + var(--cell-padding))` : undefined);
  const tag = inHeader ? 'th' : 'td';
  return `<${tag}${attributes}>${escapeHtml(cell.text)}</${tag}>`;
}
