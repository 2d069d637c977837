import { describe, expect, it } from 'vitest';
import { createRowCache } from '../../../../../renderer/components/sheet-view/row-cache.ts';
import {
  cellsBetween,
  cellsOfLabel,
  placeAt,
  sheetGeometry,
  sheetWidth,
  visibleRange,
} from '../../../../../renderer/components/sheet-view/sheet-geometry.ts';
import type { SheetShape, SheetWindow } from '../../../../../shared/import/workbook/sheet-window.ts';

const SHAPE: SheetShape = {
  ...{ name: '明细', hidden: false, rows: 100_000, columns: 40 },
  ...{ columnWidths: [30, 1], hiddenRows: [] },
};
const geometry = sheetGeometry(SHAPE, 16);

describe('the geometry of a sheet', () => {
  it('gives every row the same height and every column its width, larger with larger type', () => {
    expect(geometry.rowHeight).toBe(24);
    const [first = 0, second = 0, third = 0] = geometry.lefts;
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(3 * (third - second));
    expect(sheetWidth(sheetGeometry(SHAPE, 20))).toBeGreaterThan(sheetWidth(geometry));
  });

  it('draws the same few dozen rows wherever a sheet of 100,000 rows is looked at', () => {
    for (const top of [0, 24 * 5_000, 24 * 99_980]) {
      const { rows } = visibleRange(geometry, { top, left: 0, width: 900, height: 560 });
      expect(rows[1] - rows[0]).toBeLessThanOrEqual(72);
      expect(rows[0] * 24).toBeLessThanOrEqual(top);
      expect(rows[1]).toBeGreaterThanOrEqual(Math.min(100_000, (top + 560) / 24));
    }
  });

  it('draws only the columns in view', () => {
    const { columns } = visibleRange(geometry, { top: 0, left: 1_500, width: 400, height: 560 });
    expect(columns[1] - columns[0]).toBeLessThan(10);
  });

  it('finds the cell under a point, and none beside the sheet', () => {
    expect(placeAt(geometry, 1, 25)).toEqual({ row: 1, column: 0 });
    expect(placeAt(geometry, (geometry.lefts[3] ?? 0) + 1, 0)).toEqual({ row: 0, column: 3 });
    expect(placeAt(geometry, sheetWidth(geometry) + 1, 0)).toBeNull();
    expect(placeAt(geometry, 1, 24 * 100_000 + 1)).toBeNull();
  });
});

describe('cells of a run', () => {
  it('lists the cells of a rectangle row by row, whichever corner comes first', () => {
    expect(cellsBetween({ row: 8, column: 4 }, { row: 6, column: 3 }, 200)).toEqual([
      ...['D7', 'E7', 'D8', 'E8', 'D9', 'E9'],
    ]);
    expect(cellsBetween({ row: 0, column: 0 }, { row: 99_999, column: 0 }, 200)).toHaveLength(200);
  });

  it('reads back how a source names its cells', () => {
    expect(cellsOfLabel('D7')).toEqual(['D7']);
    expect(cellsOfLabel('D7:D9')).toEqual(['D7', 'D8', 'D9']);
    expect(cellsOfLabel('D7+F9')).toEqual(['D7', 'F9']);
    expect(cellsOfLabel('不是格子')).toEqual([]);
  });
});

describe('the rows at hand', () => {
  const window = (from: number, count: number): SheetWindow => ({
    from,
    rows: Array.from({ length: count }, (_, index) => [
      { column: 0, text: String(from + index), kind: 'number' as const },
    ]),
    merges: [{ top: from, left: 0, bottom: from + 250, right: 1 }],
  });

  /** @param opening rows that are at hand from the start */
  function watchedCache(opening?: SheetWindow) {
    const asked: number[] = [];
    const load = (from: number, count: number) => {
      asked.push(from);
      return Promise.resolve(window(from, count));
    };
    return { cache: createRowCache(load, () => undefined, opening), asked };
  }

  it('fetches each block once, tells when it arrives, and answers its rows and merges', async () => {
    const { cache, asked } = watchedCache();
    const before = cache.loaded();
    let told = 0;
    cache.subscribe(() => {
      told += 1;
    });
    cache.want(0, 30);
    cache.want(10, 210);
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).toEqual([0, 100, 200]);
    expect(told).toBe(3);
    expect(before).not.toBe(cache.loaded());
    expect(cache.loaded().row(205)?.[0]?.text).toBe('205');
    expect(cache.loaded().row(400)).toBeUndefined();
    expect(cache.loaded().merges(150, 210)).toHaveLength(2);
  });

  it('does not ask for first rows that are at hand already', () => {
    const { cache, asked } = watchedCache(window(0, 100));
    expect(cache.loaded().row(7)?.[0]?.text).toBe('7');
    cache.want(0, 130);
    expect(asked).toEqual([100]);
  });

  it('tells nobody about rows that were only passed by', async () => {
    const cache = createRowCache(
      (from, count) => Promise.resolve(window(from, count)),
      () => undefined,
    );
    let told = 0;
    cache.subscribe(() => {
      told += 1;
    });
    cache.want(0, 30);
    cache.want(5_000, 5_030);
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toBe(1);
    expect(cache.loaded().row(5_000)?.[0]?.text).toBe('5000');
  });

  it('forgets what is far, so that a long walk through a long sheet stays small', async () => {
    const { cache, asked } = watchedCache();
    for (let row = 0; row < 20_000; row += 200) cache.want(row, row + 50);
    await Promise.resolve();
    cache.want(0, 10);
    expect(asked.filter((from) => from === 0)).toHaveLength(2);
  });

  it('tells a failure once and does not ask again by itself', async () => {
    const errors: unknown[] = [];
    let asked = 0;
    const cache = createRowCache(
      () => {
        asked += 1;
        return Promise.reject(new Error('gone'));
      },
      (error) => errors.push(error),
    );
    cache.want(0, 30);
    await Promise.resolve();
    await Promise.resolve();
    cache.want(0, 30);
    expect(errors).toHaveLength(1);
    expect(asked).toBe(1);
  });
});
