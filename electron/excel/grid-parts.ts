import { setImmediate } from 'node:timers/promises';
import type { Grid, GridCell, GridSheet } from '../../shared/import/workbook/grid.ts';
import { type PackedRows, packRows, unpackRows } from './packed-rows.ts';

/** A grid on its way between threads: the rows of each sheet packed, some hundred a piece. */
export interface PackedGrid {
  readonly sheets: readonly (Omit<GridSheet, 'rows'> & { readonly parts: PackedRows[] })[];
}

/** Few enough to unpack within a frame, so that a window that waits for 100,000 rows can still be moved. */
const CELLS_PER_PART = 10_000;

export function packGrid(grid: Grid): PackedGrid {
  return {
    sheets: grid.sheets.map(({ rows, ...sheet }) => ({ ...sheet, parts: partsOf(rows) })),
  };
}

function partsOf(rows: GridSheet['rows']): PackedRows[] {
  const parts: PackedRows[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from;
    // An empty row costs a step too: the used range of a sheet may end a million rows below its table.
    for (let cells = 0; to < rows.length && cells < CELLS_PER_PART; to++)
      cells += 1 + (rows[to]?.length ?? 0);
    parts.push(packRows(rows.slice(from, to)));
    from = to;
  }
  return parts;
}

/** The buffers a packed grid hands over to the other thread. */
export function buffersOf({ sheets }: PackedGrid): ArrayBuffer[] {
  return sheets.flatMap(({ parts }) => parts.flatMap(({ numbers, text }) => [numbers.buffer, text.buffer]));
}

/** Unpacks part by part and lets the event loop turn in between. Takes the parts away, so that none lies there twice. */
export async function unpackGrid(packed: PackedGrid, signal: AbortSignal | undefined): Promise<Grid> {
  const sheets: GridSheet[] = [];
  for (const { parts, ...sheet } of packed.sheets) {
    const rows: ((GridCell | undefined)[] | undefined)[] = [];
    let at = 0;
    for (let part = parts.shift(); part; part = parts.shift()) {
      at = unpackRows(part, rows, at);
      await setImmediate();
      signal?.throwIfAborted();
    }
    sheets.push({ ...sheet, rows });
  }
  return { sheets };
}
