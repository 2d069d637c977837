import type { ImportChoices } from '../../contract/imports.contract.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Edit, FigureChange } from '../../report/edit.ts';
import type { Report } from '../../report/schema.ts';
import type { Grid } from './grid.ts';
import { type CellChoice, cellsLabel, pickCells } from './pick-cells.ts';
import type { FoundCell, Recognition } from './recognition.ts';

/** The choice that takes a cell as it was found. */
export function choiceOfCell({ sheet, cell, unit }: FoundCell) {
  return { sheet, cells: [cell], unit };
}

/** What an unattended import takes: every sure figure; a question stays open and is never chosen in silence. */
export function sureChoices(recognition: Recognition, report: Report): ImportChoices {
  return {
    figures: recognition.figures
      .filter((found) => found.certainty === 'sure')
      .map((found) => ({ key: found.key, period: found.period, ...choiceOfCell(found) })),
    department: report.cover.departmentName === '' ? recognition.department : null,
  };
}

/** The accepted figures, read again from the workbook itself, as one edit. */
export function importEdit(
  grid: Grid,
  choices: ImportChoices,
  origin: { readonly importId: string; readonly fileName: string },
): Edit {
  const changes = choices.figures.flatMap(({ key, period, ...choice }): FigureChange[] => {
    const figure = importedFigure(grid, choice, origin);
    return figure ? [{ key, period, figure }] : [];
  });
  const figures: Edit = { type: 'importFigures', fileName: origin.fileName, changes };
  if (choices.department === null) return figures;
  return {
    type: 'batch',
    label: `导入《${origin.fileName}》${changes.length} 项`,
    edits: [figures, { type: 'setCover', field: 'departmentName', value: choices.department }],
  };
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
