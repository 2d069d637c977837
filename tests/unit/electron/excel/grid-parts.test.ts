import { describe, expect, it } from 'vitest';
import { buffersOf, packGrid, unpackGrid } from '../../../../electron/excel/grid-parts.ts';
import type { GridCell, GridSheet } from '../../../../shared/import/workbook/grid.ts';
import { fc } from '../../../support/property.ts';

const cell: fc.Arbitrary<GridCell> = fc.record(
  {
    kind: fc.constantFrom('text', 'number', 'boolean', 'date', 'error'),
    text: fc.string({ unit: 'grapheme', minLength: 1 }),
    shown: fc.string(),
  },
  { requiredKeys: ['kind', 'text'] },
);

/** Rows with gaps in both directions, as a sheet has them. */
const rows = fc
  .array(fc.tuple(fc.nat(2_500), fc.array(fc.tuple(fc.nat(1_000), cell), { minLength: 1, maxLength: 4 })), {
    maxLength: 12,
  })
  .map((entries) => {
    const sparse: (GridCell | undefined)[][] = [];
    for (const [row, cells] of entries) {
      const line: (GridCell | undefined)[] = [];
      for (const [column, value] of cells) line[column] = value;
      sparse[row] = line;
    }
    return sparse;
  });

const sheetOf = (sparse: GridSheet['rows']): GridSheet => ({
  ...{ name: '表', hidden: false, merges: [], hiddenRows: [], columnWidths: [12, undefined] },
  rows: sparse,
});

/** Every cell with its address: what must not be lost, doubled or moved. */
function cellsOf({ rows: sparse }: GridSheet): [number, number, GridCell][] {
  const cells: [number, number, GridCell][] = [];
  sparse.forEach((line, row) => {
    line?.forEach((value, column) => {
      if (value) cells.push([row, column, value]);
    });
  });
  return cells;
}

describe('a grid that crosses to another thread', () => {
  it('arrives as it left, gaps included', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (sparse) => {
        const sheet = sheetOf(sparse);
        const packed = packGrid({ sheets: [sheet] });
        const { sheets } = await unpackGrid(structuredClone(packed), undefined);
        expect(sheets.map(cellsOf)).toEqual([cellsOf(sheet)]);
        expect(sheets[0]).toMatchObject({ name: '表', columnWidths: [12, undefined] });
      }),
      { numRuns: 60 },
    );
  });

  it('hands its buffers over and stops when the reading is cancelled', async () => {
    const packed = packGrid({ sheets: [sheetOf([[{ kind: 'text', text: '合计' }]])] });
    expect(buffersOf(packed)).toHaveLength(2);
    await expect(unpackGrid(packed, AbortSignal.abort())).rejects.toThrow();
  });
});
