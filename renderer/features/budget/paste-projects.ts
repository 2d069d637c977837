import { FIGURE_STAGES } from '../../../shared/figures/keys.ts';
import type { Edit } from '../../../shared/report/edit.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Project } from '../../../shared/report/schema.ts';
import { readAmount } from '../../components/figure-table/read-amount.ts';
import type { UnreadInput } from '../../components/form/unread-input.ts';

const NOTE_COLUMN = FIGURE_STAGES.length + 1;

export interface PastedProjects {
  readonly edits: readonly Edit[];
  readonly unread: readonly (UnreadInput & { readonly path: string })[];
}

/** Lays a pasted block over the project table from one cell on; rows beyond its end are added. */
export function pasteProjects(
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly col: number },
  projects: readonly Project[],
  newId: () => string,
): PastedProjects {
  const unread: (UnreadInput & { path: string })[] = [];
  const edits = block.map((cells, down): Edit => {
    const existing = projects[at.row + down];
    const before = existing ?? { id: newId(), name: '', amounts: {}, note: '' };
    let after: Project = before;
    for (const [right, text] of cells.entries()) {
      const col = at.col + right;
      const stage = FIGURE_STAGES[col - 1];
      if (col === 0) after = { ...after, name: lineOf(text) };
      else if (col === NOTE_COLUMN) after = { ...after, note: lineOf(text) };
      if (!stage) continue;
      const read = readAmount(text);
      if (read.ok) after = { ...after, amounts: { ...after.amounts, [stage]: read.figure } };
      else
        unread.push({
          path: pathOf.item('projects', before.id, `amounts.${stage}`),
          text,
          problem: read.problem,
        });
    }
    const { id, ...changes } = after;
    if (existing) return { type: 'updateItem', list: 'projects', id, changes };
    return { type: 'insertItem', list: 'projects', index: at.row + down, item: after };
  });
  return { edits, unread };
}

function lineOf(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .slice(0, 500);
}
