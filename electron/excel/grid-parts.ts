import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { Grid, GridSheet } from '../../shared/import/workbook/grid.ts';

/** A grid on its way between threads: the rows of each sheet as bytes, a few hundred rows a piece. */
export interface PackedGrid {
  readonly sheets: readonly (Omit<GridSheet, 'rows'> & {
    readonly parts: readonly Uint8Array<ArrayBuffer>[];
  })[];
}

/** Few enough to unpack within a frame, so that a window that waits for 100,000 rows can still be moved. */
const ROWS_PER_PART = 250;

export function packGrid(grid: Grid): PackedGrid {
  return {
    sheets: grid.sheets.map(({ rows, ...sheet }) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for (let at = 0; at < rows.length; at += ROWS_PER_PART) {
        // Its own copy, so that its buffer can be handed over instead of copied once more.
        parts.push(Uint8Array.from(serialize(rows.slice(at, at + ROWS_PER_PART))));
      }
      return { ...sheet, parts };
    }),
  };
}

/** The buffers a packed grid hands over to the other thread. */
export function buffersOf({ sheets }: PackedGrid): ArrayBuffer[] {
  return sheets.flatMap(({ parts }) => parts.map((part) => part.buffer));
}

/** Unpacks part by part and lets the event loop turn in between. */
export async function unpackGrid(packed: PackedGrid, signal: AbortSignal | undefined): Promise<Grid> {
  const sheets: GridSheet[] = [];
  for (const { parts, ...sheet } of packed.sheets) {
    const rows: GridSheet['rows'][number][] = [];
    for (const [index, part] of parts.entries()) {
      // The bytes were written by `packGrid` of this very program a moment ago.
      const some = deserialize(part) as GridSheet['rows'];
      some.forEach((row, at) => {
        rows[index * ROWS_PER_PART + at] = row;
      });
      await setImmediate();
      signal?.throwIfAborted();
    }
    sheets.push({ ...sheet, rows });
  }
  return { sheets };
}
