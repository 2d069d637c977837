import { growthOf, percentOf } from '../money/percent.ts';
import type { CellFormula, CellPlace, CellValue, TableBlock } from './document.ts';
import { placeCells } from './place-cells.ts';

/** The values of a table's rows, merged cells at their first place. */
export type ValueAt = (place: CellPlace) => CellValue | undefined;

export function tableValues(table: TableBlock): ValueAt {
  const values = new Map(
    placeCells(table.rows, table.columnWidths.length).map(({ cell, row, column }) => [
      `${row}:${column}`,
      cell.value,
    ]),
  );
  return ({ row, column }) => values.get(`${row}:${column}`);
}

/**
 * What a formula gives, exactly and rounded as the report rounds; null when a cell it names holds no fitting number.
 * A writer uses a formula only where this is the cell's own value, so that computing again changes nothing.
 */
export function formulaValue(formula: CellFormula, valueAt: ValueAt): CellValue | null {
  switch (formula.kind) {
    case 'sum':
      return sumOf(formula.cells.map(valueAt));
    case 'ratio':
      return percent(amountAt(formula.part, valueAt), amountAt(formula.whole, valueAt), percentOf);
    case 'growth':
      return percent(amountAt(formula.current, valueAt), amountAt(formula.prior, valueAt), growthOf);
  }
}

/** Blank cells count for nothing, as in a spreadsheet. */
function sumOf(values: readonly (CellValue | undefined)[]): CellValue | null {
  const present = values.filter((value) => value !== undefined);
  const [first] = present;
  if (first?.kind === 'money') {
    const fen = total(present.map((value) => (value.kind === 'money' ? value.fen : null)));
    return fen === null ? null : { kind: 'money', fen };
  }
  if (first?.kind === 'points') {
    const hundredths = total(present.map((value) => (value.kind === 'points' ? value.hundredths : null)));
    return hundredths === null ? null : { kind: 'points', hundredths };
  }
  return null;
}

function total(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
}

function amountAt(place: CellPlace, valueAt: ValueAt): number | null {
  const value = valueAt(place);
  return value?.kind === 'money' ? value.fen : null;
}

function percent(
  value: number | null,
  base: number | null,
  compute: (value: number, base: number) => number | null,
): CellValue | null {
  const basisPoints = value === null || base === null ? null : compute(value, base);
  return basisPoints === null ? null : { kind: 'percent', basisPoints };
}

/** Whether two values are the same number of the same kind. */
export function sameValue(a: CellValue | null | undefined, b: CellValue | null | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
