import { cellAddress, cellOfAddress } from '../workbook/grid.ts';
import { compactPlace } from './compact-sheet.ts';
import { type CellFinder, type Place, surroundings } from './find-cells.ts';
import type { CellAnchor } from './profile.ts';
import type { FormSheet } from './workbook-form.ts';

/** Anchors of the cells of one figure; null when one of them stands outside what can be searched again. */
export function anchorCells(
  { finder, unitOf }: FormSheet,
  addresses: readonly string[],
): CellAnchor[] | null {
  const places = addresses.map((address) => {
    const place = cellOfAddress(address);
    return place && compactPlace(finder.form.compact, place);
  });
  const anchors = places.flatMap((place, index): CellAnchor[] => {
    if (!place) return [];
    const names = finder.namesOf(place);
    const { named, rows } = finder.find(names);
    const anchor: CellAnchor = {
      address: addresses[index] ?? '',
      labels: [...names.labels],
      block: [...names.block],
      header: [...names.header],
      among: named.length,
      rows,
      ...surroundings(finder, place),
      runs: runsOf(place, places),
      printedUnit: unitOf(place.column),
    };
    return [identifies(finder, anchor, place) ? anchor : { ...anchor, among: 0 }];
  });
  return anchors.length === addresses.length ? anchors : null;
}

/** Anchors that do not lead back to their own cell today would lead to any cell tomorrow. */
function identifies(finder: CellFinder, anchor: CellAnchor, place: Place): boolean {
  const found = findAnchor(finder, anchor);
  return found !== null && found.row === place.row && found.column === place.column;
}

/** In which directions a cell is summed with its direct neighbour. */
function runsOf(place: Place, all: readonly (Place | null)[]): CellAnchor['runs'] {
  const beside = (rows: number, columns: number) =>
    all.some(
      (other) =>
        other !== null &&
        Math.abs(other.row - place.row) === rows &&
        Math.abs(other.column - place.column) === columns,
    );
  return [...(beside(1, 0) ? (['down'] as const) : []), ...(beside(0, 1) ? (['across'] as const) : [])];
}

/** The one cell that carries an anchor's names, where it now stands; null when there is none, or any doubt. */
export function findAnchor(finder: CellFinder, anchor: CellAnchor): Place | null {
  const { named, rows } = finder.find(anchor);
  // Another row or cell of the same names appeared or went: which one is meant is for the clerk to say.
  if (named.length === 0 || named.length !== anchor.among || rows !== anchor.rows) return null;
  const found = named.length === 1 ? named[0] : bySurroundings(finder, named, anchor);
  if (!found) return null;
  const around = surroundings(finder, found);
  const sameRows = around.above === anchor.above && around.below === anchor.below;
  const sameColumns = around.before === anchor.before && around.after === anchor.after;
  if (anchor.runs.includes('down') && !sameRows) return null;
  // Where no label names the row, headers alone do, and a row put in among them shifts what each one says.
  const namedByHeader = anchor.labels.length === 0;
  return (namedByHeader || anchor.runs.includes('across')) && !sameColumns ? null : found;
}

/** Both sides count: a row that was put in on one side of the right cell must not make another one look right. */
function bySurroundings(finder: CellFinder, named: readonly Place[], anchor: CellAnchor): Place | undefined {
  const between = named.filter((place) => {
    const { above, below } = surroundings(finder, place);
    return above === anchor.above && below === anchor.below;
  });
  return between.length === 1 ? between[0] : undefined;
}

/** A compact place as the A1 address it has in the file. */
export function addressOf({ form }: CellFinder, { row, column }: Place): string {
  return cellAddress(form.compact.rows[row] ?? 0, form.compact.columns[column] ?? 0);
}
