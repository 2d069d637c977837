import { type SheetWindow, WINDOW_ROWS } from '../../../shared/import/workbook/sheet-window.ts';

export type SheetCell = SheetWindow['rows'][number][number];
export type SheetRange = SheetWindow['merges'][number];

/** The rows of one sheet that are at hand; another object whenever more have arrived. */
export interface LoadedRows {
  /** undefined while the row is not at hand */
  readonly row: (index: number) => readonly SheetCell[] | undefined;
  /** the merges that reach into the rows `from` … `to - 1`, each once */
  readonly merges: (from: number, to: number) => SheetRange[];
}

/** Fetches the rows that are wanted and drops those that are far. */
export interface RowCache {
  /** fetches what is missing of the rows `from` … `to - 1` */
  readonly want: (from: number, to: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly loaded: () => LoadedRows;
}

const KEPT_BLOCKS = 40;

/**
 * @param load fetches rows
 * @param onError told once for each block that failed, which is not asked for again
 * @param first the first rows, where they are at hand already
 */
export function createRowCache(
  load: (from: number, count: number) => Promise<SheetWindow>,
  onError: (error: unknown) => void,
  first?: SheetWindow,
): RowCache {
  const blocks = new Map<number, SheetWindow | null>(first ? [[0, first]] : []);
  const listeners = new Set<() => void>();
  let loaded = loadedRows(blocks);
  let near: ReadonlySet<number> = new Set();

  const fetchBlock = (block: number) => {
    blocks.set(block, null);
    load(block * WINDOW_ROWS, WINDOW_ROWS).then((window) => {
      if (blocks.has(block)) blocks.set(block, window);
      // Rows that were passed by in a long scroll are kept, but nobody has to be told.
      if (!near.has(block)) return;
      loaded = loadedRows(blocks);
      for (const listener of listeners) listener();
    }, onError);
  };
  return {
    want: (from, to) => {
      const wanted = blocksOf(from, to);
      near = new Set(wanted);
      for (const block of wanted) if (!blocks.has(block)) fetchBlock(block);
      for (const block of blocks.keys()) {
        if (blocks.size <= KEPT_BLOCKS) break;
        if (!near.has(block)) blocks.delete(block);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loaded: () => loaded,
  };
}

function loadedRows(blocks: ReadonlyMap<number, SheetWindow | null>): LoadedRows {
  return {
    row: (index) => {
      const window = blocks.get(Math.floor(index / WINDOW_ROWS));
      return window?.rows[index - window.from];
    },
    merges: (from, to) => {
      const found = new Map<string, SheetRange>();
      for (const block of blocksOf(from, to)) {
        for (const merge of blocks.get(block)?.merges ?? []) {
          if (merge.top < to && merge.bottom >= from) found.set(`${merge.top},${merge.left}`, merge);
        }
      }
      return [...found.values()];
    },
  };
}

function blocksOf(from: number, to: number): number[] {
  const first = Math.floor(from / WINDOW_ROWS);
  return Array.from(
    { length: Math.max(0, Math.ceil(to / WINDOW_ROWS) - first) },
    (_, index) => first + index,
  );
}
