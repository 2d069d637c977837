import { figureLabel } from '../../../../shared/figures/keys.ts';
import type { CellMark, MarkKind } from '../../sheet-view/cell-mark.ts';
import { chosenReading, type Decisions, isIncluded } from './decisions.ts';
import type { PlannedFigure } from './plan.ts';

/** The cells of one sheet that state a figure; the selected figure's own cells stand out. */
export function marksOf(
  plan: readonly PlannedFigure[],
  decisions: Decisions,
  sheet: string,
  selected: string | null,
): CellMark[] {
  const byCell = new Map<string, CellMark>();
  const put = (cell: string, kind: MarkKind, name: string) => {
    const before = byCell.get(cell);
    if (!before) return byCell.set(cell, { cell, kind, label: name });
    const label = before.label.includes(name) ? before.label : `${before.label}、${name}`;
    return byCell.set(cell, {
      cell,
      kind: STRENGTH[kind] > STRENGTH[before.kind] ? kind : before.kind,
      label,
    });
  };
  for (const planned of plan) {
    const reading = chosenReading(planned, decisions);
    const kind = kindOf(planned, decisions, planned.id === selected);
    for (const one of reading ? [reading] : planned.readings) {
      if (one.sheet === sheet)
        for (const cell of one.cells) put(cell, kind, figureLabel(planned.key, planned.period));
    }
  }
  return [...byCell.values()];
}

const STRENGTH: Record<MarkKind, number> = { out: 0, sure: 1, question: 2, selected: 3, chosen: 4 };

function kindOf(planned: PlannedFigure, decisions: Decisions, selected: boolean): MarkKind {
  if (selected) return 'selected';
  if (!isIncluded(planned, decisions)) return 'out';
  return chosenReading(planned, decisions) ? 'sure' : 'question';
}

/** The figure a cell states, for a click on it. */
export function figureAt(
  plan: readonly PlannedFigure[],
  decisions: Decisions,
  sheet: string,
  cell: string,
): PlannedFigure | undefined {
  return plan.find((planned) => {
    const reading = chosenReading(planned, decisions);
    return (reading ? [reading] : planned.readings).some(
      (one) => one.sheet === sheet && one.cells.includes(cell),
    );
  });
}
