import type { CellView } from './cell-view.ts';

/**
 * The header texts over a column from the outermost group to the leaf. A merged group stands over all its columns;
 * where merges were lost (.csv, pasted values, “centre across selection”) its name stands over the first only.
 */
export function headerPath(view: CellView, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  const leaf = lastFilled(view, top, bottom, column);
  let seen = '';
  for (let row = top; row <= bottom; row++) {
    const origin = view.originOf(row, column);
    const at = `${origin.row}:${origin.column}`;
    const own = origin.row < top || at === seen ? '' : textOf(view, origin.row, origin.column);
    const text = own === '' && row < leaf ? groupToTheLeft(view, row, column, bottom) : own;
    seen = at;
    if (text !== '') path.push(text);
  }
  return path;
}

function lastFilled(view: CellView, top: number, bottom: number, column: number): number {
  for (let row = bottom; row >= top; row--) if (textOf(view, row, column) !== '') return row;
  return top;
}

function groupToTheLeft(view: CellView, row: number, column: number, bottom: number): string {
  for (let at = column; at >= 0; at--) {
    if (view.mergeAt(row, at)) return '';
    const text = textOf(view, row, at);
    if (text !== '') return lastFilled(view, row, bottom, at) > row ? text : '';
  }
  return '';
}

function textOf(view: CellView, row: number, column: number): string {
  return view.cellAt(row, column)?.text.trim() ?? '';
}
