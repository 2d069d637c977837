import type { SheetForm } from './sheet-form.ts';

/** What names a cell from the left: the labels of its block, and the headers over the nearest of them. */
export interface RowLabels {
  /** outermost first */
  readonly labels: readonly string[];
  readonly block: readonly string[];
}

/**
 * The labels that govern a cell: the nearest text to the left and the texts beside it, up to the amounts of the
 * block before. Notes, serial numbers and codes are no labels.
 */
export function rowLabels(form: SheetForm, row: number, column: number): RowLabels {
  const labels: string[] = [];
  let nearest: number | null = null;
  let seen = -1;
  const own = form.columnOf(column)?.block;
  for (let left = column - 1; left >= 0; left--) {
    const beside = form.columnOf(left);
    if (beside?.role === 'ignored') continue;
    // A label of the block before reaches over only as a merge, which then covers this block's columns too.
    if (beside && own !== undefined && beside.block !== own) break;
    const label = form.labelAt(row, left);
    if (label && label.column !== seen) {
      labels.unshift(label.text);
      nearest ??= label.column;
      seen = label.column;
    } else if (!label && nearest !== null && endsBlock(form, row, left)) {
      break;
    }
  }
  return { labels, block: nearest === null ? [] : form.headerOf(nearest) };
}

/** The nearest label of a cell alone, '' when it has none; null where the rows of the table end. */
export function nearestLabel(form: SheetForm, row: number, column: number): string | null {
  if (row < form.dataTop || row >= form.compact.rows.length) return null;
  return rowLabels(form, row, column).labels.at(-1) ?? '';
}

function endsBlock(form: SheetForm, row: number, column: number): boolean {
  const known = form.columnOf(column);
  if (known) return known.role === 'amount';
  return form.compact.sheet.rows[row]?.[column] !== undefined;
}
