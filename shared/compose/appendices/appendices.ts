import type { Block, TableBlock } from '../document.ts';
import type { LiveContext } from '../live-text.ts';
import type { Outline } from '../outline.ts';
import { spendingTable, threePublicTable } from './figure-tables.ts';
import { goalTable } from './goal-table.ts';
import { projectTable } from './project-table.ts';
import { scoreTable } from './score-table.ts';

type AppendixId = Outline['appendices'][number]['table'];

/** The tables behind the text, in the order of the outline; a table without rows is left out. */
export function composeAppendices(outline: Outline, context: LiveContext): Block[] {
  const tables = outline.appendices
    .map(({ table, caption }) => appendixTable(table, caption, context))
    .filter((table) => table !== null);
  return tables.length === 0 ? [] : [{ kind: 'pageBreak' }, ...tables];
}

function appendixTable(id: AppendixId, caption: string, { report, score }: LiveContext): TableBlock | null {
  switch (id) {
    case 'figures':
      return spendingTable(report, caption);
    case 'threePublic':
      return threePublicTable(report, caption);
    case 'projects':
      return projectTable(report, caption);
    case 'goals':
      return goalTable(report, caption);
    case 'scoring':
      return scoreTable(score, caption);
  }
}
