import type { Edit } from '../../../shared/report/edit.ts';
import type { GoalIndicator } from '../../../shared/report/schema.ts';
import { emptyIndicator, INDICATOR_FIELDS, readNature } from './indicator-fields.ts';

/**
 * The edits that lay a pasted block over the indicator table from one cell on; rows beyond its end are added.
 * A 性质 that is not understood leaves the one that is there.
 */
export function pasteIndicators(
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly col: number },
  indicators: readonly GoalIndicator[],
  newId: () => string,
): Edit[] {
  return block.map((cells, offset): Edit => {
    const changes = changesOf(cells, at.col);
    const existing = indicators[at.row + offset];
    if (existing) return { type: 'updateItem', list: 'indicators', id: existing.id, changes };
    const item = { ...emptyIndicator(newId()), ...changes };
    return { type: 'insertItem', list: 'indicators', index: at.row + offset, item };
  });
}

function changesOf(cells: readonly string[], firstColumn: number): Partial<Omit<GoalIndicator, 'id'>> {
  const entries = cells.flatMap((cell, index) => {
    const field = INDICATOR_FIELDS[firstColumn + index];
    const text = cell
      .trim()
      .replace(/\s*\n\s*/g, '')
      .slice(0, 500);
    const value = field === 'nature' ? readNature(text) : text;
    return field && value !== null ? [[field, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
