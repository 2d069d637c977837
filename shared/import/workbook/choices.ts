import type { ImportChoices } from '../../contract/imports.contract.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureChange } from '../../report/edit.ts';
import type { Grid } from './grid.ts';
import { type CellChoice, cellsLabel, pickCells } from './pick-cells.ts';
import type { FoundCell } from './recognition.ts';

/** The choice that takes a cell as it was found. */
export function choiceOfCell({ sheet, cell, unit }: FoundCell) {
  return { sheet, cells: [cell], unit };
}

/** The accepted figures, read again from the workbook itself; a choice that states no amount is left out. */
export function figureChanges(
  grid: Grid,
  choices: ImportChoices,
  { importId, fileName }: { readonly importId: string; readonly fileName: string },
): FigureChange[] {
  return choices.figures.flatMap(({ key, period, ...choice }): FigureChange[] => {
    const figure = importedFigure(grid, choice, { importId, fileName });
    return figure ? [{ key, period, figure }] : [];
  });
}

function importedFigure(
  grid: Grid,
  choice: CellChoice,
  origin: { readonly importId: string; readonly fileName: string },
): Figure | null {
  const amount = pickCells(grid, choice);
  if (!amount.ok) return null;
  const { sheet, cells, unit } = choice;
  const source = { kind: 'cell' as const, ...origin, sheet, cell: cellsLabel(cells), raw: amount.raw, unit };
  return { state: 'value', fen: amount.fen, source };
}
