import type { ImportChoices } from '../../contract/imports.contract.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Edit, FigureChange } from '../../report/edit.ts';
import type { Report } from '../../report/schema.ts';
import type { FoundCell, FoundFigure, Recognition } from './recognition.ts';

/** What an unattended import takes: every sure figure; a question stays open and is never chosen in silence. */
export function sureChoices(recognition: Recognition, report: Report): ImportChoices {
  return {
    figures: recognition.figures
      .filter((found) => found.certainty === 'sure')
      .map(({ key, period }) => ({ key, period, candidate: -1 })),
    useDepartment: recognition.department !== null && report.cover.departmentName === '',
  };
}

/** The accepted figures as one edit; choices that name nothing in the recognition are left out. */
export function importEdit(
  recognition: Recognition,
  choices: ImportChoices,
  origin: { readonly importId: string; readonly fileName: string },
): Edit {
  const changes = choices.figures.flatMap(({ key, period, candidate }): FigureChange[] => {
    const found = recognition.figures.find((figure) => figure.key === key && figure.period === period);
    const cell = found && candidateCell(found, candidate);
    return cell ? [{ key, period, figure: importedFigure(cell, origin) }] : [];
  });
  const figures: Edit = { type: 'importFigures', fileName: origin.fileName, changes };
  if (!choices.useDepartment || recognition.department === null) return figures;
  return {
    type: 'batch',
    label: `导入《${origin.fileName}》${changes.length} 项`,
    edits: [figures, { type: 'setCover', field: 'departmentName', value: recognition.department }],
  };
}

/** -1 is the cell found first, otherwise an index into the alternatives. */
function candidateCell(found: FoundFigure, candidate: number): FoundCell | undefined {
  return candidate === -1 ? found : found.alternatives[candidate];
}

function importedFigure(
  { sheet, cell, raw, unit, fen }: FoundCell,
  origin: { readonly importId: string; readonly fileName: string },
): Figure {
  return { state: 'value', fen, source: { kind: 'cell', ...origin, sheet, cell, raw, unit } };
}
