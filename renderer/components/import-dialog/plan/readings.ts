import type { CellChoice, PickedAmount } from '../../../../shared/import/workbook/pick-cells.ts';
import type { FoundCell, FoundFigure } from '../../../../shared/import/workbook/recognition.ts';

/** One way to read a figure: these cells, in this unit, amount to this. */
export interface Reading extends CellChoice {
  /** unique within one figure */
  readonly id: string;
  /** as it stands in the cells */
  readonly raw: string;
  readonly fen: number;
}

export function readingOf(
  choice: CellChoice,
  amount: { readonly raw: string; readonly fen: number },
): Reading {
  const { sheet, cells, unit } = choice;
  return { id: `${sheet}!${cells.join('+')}@${unit}`, sheet, cells, unit, raw: amount.raw, fen: amount.fen };
}

/** The reading of cells that were pointed at; null when they are no amount. */
export function readingOfPick(choice: CellChoice, amount: PickedAmount): Reading | null {
  return amount.ok ? readingOf(choice, amount) : null;
}

/** Every amount a found figure may have, each once: the cell itself, in other units, and the cells that disagree. */
export function foundReadings(figure: FoundFigure): Reading[] {
  const ofCell = (cell: FoundCell) =>
    readingOf({ sheet: cell.sheet, cells: [cell.cell], unit: cell.unit }, cell);
  const units = (figure.readings ?? []).map(({ unit, fen }) => ofCell({ ...figure, unit, fen }));
  const all = [ofCell(figure), ...units, ...figure.alternatives.map(ofCell)];
  return all.filter((one, index) => all.findIndex((other) => other.fen === one.fen) === index);
}
