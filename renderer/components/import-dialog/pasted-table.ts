import { isBlock, parseTabSeparated } from '../figure-table/tab-separated.ts';
import { cellText } from './pasted-cell.ts';

const FILE_NAME = '粘贴的表格.html';

/** What the clipboard holds of a copied block of cells; an empty string where it has no such form. */
export interface ClipboardForms {
  readonly html: string;
  readonly text: string;
}

/**
 * The table on the clipboard as a file that is read like any other: a bare web page in UTF-8, with merged cells
 * where the clipboard tells them. Tab-separated text takes the same form, because separators are guessed when a text
 * file is read, and amounts such as `1,234.00` mislead the guess.
 * @returns null when there is no table
 */
export function pastedTableFile({ html, text }: ClipboardForms): File | null {
  const tables = tablesOfMarkup(html);
  const found = tables.length > 0 ? tables : isBlock(text) && text.includes('\t') ? [tableOfText(text)] : [];
  if (found.length === 0) return null;
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${found.join('')}</body></html>`;
  return new File([page], FILE_NAME, { type: 'text/html' });
}

/** Tables that hold tables only lay out a web page; the innermost ones hold the cells. */
function tablesOfMarkup(html: string): string[] {
  if (!/<table\b/i.test(html)) return [];
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  return tables
    .filter((table) => !table.querySelector('table') && table.querySelector('td, th'))
    .map((table) => tableMarkup([...table.rows].map((row) => [...row.cells].map(cellMarkup))));
}

function tableOfText(text: string): string {
  return tableMarkup(parseTabSeparated(text).map((row) => row.map((cell) => `<td>${escaped(cell)}</td>`)));
}

function tableMarkup(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
}

function cellMarkup(cell: HTMLTableCellElement): string {
  const across = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '';
  const down = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
  return `<td${across}${down}>${escaped(cellText(cell))}</td>`;
}

/** Leading spaces are the level of a name, so they must outlive the markup. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^[ \u00a0]+/, (spaces) => '&nbsp;'.repeat(spaces.length))
    .replaceAll('\n', '<br>');
}
