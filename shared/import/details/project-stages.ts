import { FIGURE_STAGES, type FigureStage } from '../../figures/keys.ts';
import type { DetailTable, ProjectLine } from './details.ts';

type Table = DetailTable<ProjectLine>;

/**
 * The column that holds a project's whole amount at a stage of the table's own year: its 合计, else the only
 * column of the stage; null when there is none or nobody can tell.
 */
export function stageColumn(table: Table, stage: FigureStage): number | null {
  const own = ownColumns(table, stage);
  const totals = own.filter((at) => table.columns[at]?.item === 'total');
  if (totals.length === 1) return totals[0] ?? null;
  return own.length === 1 ? (own[0] ?? null) : null;
}

function ownColumns(table: Table, stage: FigureStage | null): number[] {
  return table.columns.flatMap((column, at) =>
    column.stage === stage && column.period === 'current' ? [at] : [],
  );
}

/** Cells of the first project in columns that cannot be placed: several without a 合计, or of no stage at all. */
export function unclearColumns(table: Table): string[][] {
  const unclear = FIGURE_STAGES.filter((stage) => stageColumn(table, stage) === null).map((stage) =>
    ownColumns(table, stage),
  );
  return [...unclear, ownColumns(table, null)]
    .filter((columns) => columns.length > 0)
    .map((columns) =>
      columns.flatMap((at) => table.lines[0]?.amounts.find((amount) => amount.column === at)?.cell ?? []),
    );
}
