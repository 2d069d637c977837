import { nearestLabel, rowLabels } from './row-labels.ts';
import type { SheetForm } from './sheet-form.ts';

/** A compact place of a sheet form. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What names a cell in every year's file of its form. */
export interface CellNames {
  readonly labels: readonly string[];
  readonly block: readonly string[];
  readonly header: readonly string[];
}

/** Finds cells by their labels and headers; the sheet is gone through once, however many cells are asked for. */
export interface CellFinder {
  readonly form: SheetForm;
  readonly namesOf: (place: Place) => CellNames;
  /** every cell that carries these names, and how many rows carry the nearest label anywhere */
  readonly find: (names: CellNames) => { readonly named: readonly Place[]; readonly rows: number };
  /** the header of a column as one text; null beside the table */
  readonly headerText: (column: number) => string | null;
}

export function cellFinder(form: SheetForm): CellFinder {
  const rowsByLabel = lazily(() => indexRows(form));
  const columnsByHeader = lazily(() => indexColumns(form));
  const namesOf = ({ row, column }: Place) => ({
    ...rowLabels(form, row, column),
    header: form.headerOf(column),
  });
  return {
    form,
    namesOf,
    find: (names) => {
      const nearest = names.labels.at(-1) ?? UNLABELLED;
      const rows = rowsByLabel().get(nearest) ?? [];
      // Without a label only a table of one row leaves no choice, and without headers none does.
      if (nearest === UNLABELLED && (rows.length !== 1 || names.header.length === 0)) return NOTHING;
      const columns = columnsByHeader().get(joined(names.header)) ?? [];
      const named = rows.flatMap((row) =>
        columns.map((column) => ({ row, column })).filter((place) => bears(form, place, names)),
      );
      return { named, rows: rows.length };
    },
    headerText: (column) => {
      const header = form.headerOf(column);
      return header.length === 0 ? null : joined(header);
    },
  };
}

/** No printed label is empty. */
const UNLABELLED = '';
const NOTHING = { named: [], rows: 0 };

function bears(form: SheetForm, { row, column }: Place, names: CellNames): boolean {
  if (form.isCovered(row, column) || form.labelAt(row, column) !== null) return false;
  const { labels, block } = rowLabels(form, row, column);
  return joined(labels) === joined(names.labels) && joined(block) === joined(names.block);
}

/** Rows below the headers by every label in them; rows of amounts also under no label. */
function indexRows(form: SheetForm): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const { rows, columns } = form.compact;
  for (let row = form.dataTop; row < rows.length; row++) {
    const keys = new Set<string>(form.isAmountRow(row) ? [UNLABELLED] : []);
    for (let column = 0; column < columns.length; column++) {
      const label = form.labelAt(row, column);
      if (label) keys.add(label.text);
    }
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(row);
      else index.set(key, [row]);
    }
  }
  return index;
}

function indexColumns(form: SheetForm): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(form.compact.columns.keys(), (column) => joined(form.headerOf(column)));
}

/** Labels hold no line breaks: normalising took them out. */
function joined(texts: readonly string[]): string {
  return texts.join('\n');
}

function lazily<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** The nearest label of the rows around a cell, the headers of the columns around it. */
export function surroundings(finder: CellFinder, { row, column }: Place) {
  return {
    above: nearestLabel(finder.form, row - 1, column),
    below: nearestLabel(finder.form, row + 1, column),
    before: finder.headerText(column - 1),
    after: finder.headerText(column + 1),
  };
}
