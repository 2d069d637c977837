import type { CellFormula, CellPlace, TableCell } from '../../shared/compose/document.ts';
import { formulaValue, sameValue, type ValueAt } from '../../shared/compose/formula.ts';

/** A ratio is shown with two decimals of a per cent and holds no more: what is added up is what is seen. */
const RATIO_DECIMALS = 4;

/**
 * A cell's formula as a spreadsheet writes it, without `=`; null where there is none, or where computing it would not
 * give the value of the report (a total of the form that its parts do not add up to stays a typed number).
 * @param firstRow the sheet's row, from 1, of the table's first row
 */
export function sheetFormula(
  { formula, value }: TableCell,
  valueAt: ValueAt,
  firstRow: number,
): string | null {
  if (!formula || !value || !sameValue(formulaValue(formula, valueAt), value)) return null;
  return formulaText(formula, (place) => cellAddress(place, firstRow));
}

function formulaText(formula: CellFormula, at: (place: CellPlace) => string): string {
  switch (formula.kind) {
    case 'sum':
      return `SUM(${ranges(formula.cells)
        .map(({ first, last }) => (first === last ? at(first) : `${at(first)}:${at(last)}`))
        .join(',')})`;
    case 'ratio':
      return `ROUND(${at(formula.part)}/${at(formula.whole)},${RATIO_DECIMALS})`;
    case 'growth':
      return `ROUND((${at(formula.current)}-${at(formula.prior)})/ABS(${at(formula.prior)}),${RATIO_DECIMALS})`;
  }
}

interface Range {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** Cells below one another as one range: SUM takes no more than 255 parts. */
function ranges(cells: readonly CellPlace[]): Range[] {
  const found: Range[] = [];
  for (const cell of cells) {
    const open = found.at(-1);
    const follows = open && open.last.column === cell.column && open.last.row + 1 === cell.row;
    if (follows) found[found.length - 1] = { first: open.first, last: cell };
    else found.push({ first: cell, last: cell });
  }
  return found;
}

const LETTERS = 26;

/** `D7`, of a place counted from `firstRow`; the tables of a report are never wider than the alphabet is long. */
export function cellAddress({ row, column }: CellPlace, firstRow: number): string {
  if (column >= LETTERS) throw new RangeError(`no letter for column ${column}`);
  return `${String.fromCharCode(65 + column)}${firstRow + row}`;
}
