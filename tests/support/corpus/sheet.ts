import type { FigureKey, FigurePeriod } from '../../../shared/figures/keys.ts';

/** What a cell is known to say, and how it must come out: found, or at least asked about. */
export interface Statement {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  /** as printed, so after rounding to the places of its unit */
  readonly fen: number;
  readonly must: 'found' | 'asked';
}

export interface WrittenCell {
  readonly value: string | number;
  readonly formula?: string;
  readonly isError?: boolean;
  readonly says?: Statement;
}
export type CorpusCell = WrittenCell | string | number | null;

/** Zero-based, inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet to be written. The truth sits on its cells, so that whatever moves a cell moves its truth. */
export interface CorpusSheet {
  readonly name: string;
  readonly rows: readonly (readonly CorpusCell[])[];
  readonly merges: readonly Area[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  /** first row of the headers, for quirks that work on them */
  readonly headerTop: number;
  readonly headerBottom: number;
}

export interface CorpusBook {
  readonly sheets: readonly CorpusSheet[];
  readonly year: number;
  readonly department: string;
}

/** Every statement of the visible sheets, by figure. */
export function truthOf(book: CorpusBook): ReadonlyMap<string, readonly Statement[]> {
  const truth = new Map<string, Statement[]>();
  for (const sheet of book.sheets) {
    if (sheet.hidden) continue;
    for (const cell of sheet.rows.flat()) {
      if (cell === null || typeof cell !== 'object' || !cell.says) continue;
      const id = `${cell.says.period} ${cell.says.key}`;
      truth.set(id, [...(truth.get(id) ?? []), cell.says]);
    }
  }
  return truth;
}
