import { BLANK, type Figures } from '../../../shared/figures/figure.ts';
import type { FigureName } from '../../../shared/figures/keys.ts';
import type { FigureChange } from '../../../shared/report/edit.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import { readAmount } from '../../components/figure-table/read-amount.ts';
import type { UnreadInput } from '../../components/form/unread-input.ts';
import { figureAt } from './figure-columns.ts';
import { sameFigure } from './same-figure.ts';

export interface PastedFigures {
  readonly changes: readonly FigureChange[];
  /** cells whose text is no amount, by place; they keep it, marked */
  readonly unread: readonly (UnreadInput & { readonly path: string })[];
}

/** Reads a pasted block over the rows from one cell on. What lies outside the table is left out. */
export function pasteFigures(
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly col: number },
  rows: readonly FigureName[],
  figures: Figures,
): PastedFigures {
  const changes: FigureChange[] = [];
  const unread: (UnreadInput & { path: string })[] = [];
  for (const [down, cells] of block.entries()) {
    const name = rows[at.row + down];
    for (const [right, text] of cells.entries()) {
      const target = name ? figureAt(name, at.col + right) : null;
      if (!target) continue;
      const read = readAmount(text);
      if (!read.ok) {
        unread.push({ path: pathOf.figure(target.key, target.period), text, problem: read.problem });
      } else if (!sameFigure(figures[target.period][target.key] ?? BLANK, read.figure)) {
        changes.push({ ...target, figure: read.figure });
      }
    }
  }
  return { changes, unread };
}
