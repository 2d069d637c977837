import type { CellSource } from '../../../shared/figures/figure.ts';
import { FIGURE_PERIODS, figureLabel, isFigureKey } from '../../../shared/figures/keys.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { CellMark } from '../sheet-view/cell-mark.ts';
import { cellsOfLabel } from '../sheet-view/sheet-geometry.ts';

/** The cells of an imported workbook that the report's figures still rest on, by sheet. */
export function originalMarks(
  { figures }: Report,
  importId: string,
  source: CellSource | null,
): ReadonlyMap<string, CellMark[]> {
  const bySheet = new Map<string, CellMark[]>();
  for (const period of FIGURE_PERIODS) {
    for (const [key, figure] of Object.entries(figures[period])) {
      if (!isFigureKey(key) || figure.state !== 'value' || figure.source.kind !== 'cell') continue;
      const { sheet, cell } = figure.source;
      if (figure.source.importId !== importId) continue;
      const kind = sheet === source?.sheet && cell === source.cell ? 'selected' : 'sure';
      const marks = bySheet.get(sheet) ?? [];
      bySheet.set(sheet, marks);
      marks.push(
        ...cellsOfLabel(cell).map((one) => ({ cell: one, kind, label: figureLabel(key, period) }) as const),
      );
    }
  }
  return bySheet;
}
