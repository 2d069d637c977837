import { describe, expect, it } from 'vitest';
import { detailBuffersOf, packDetails, unpackDetails } from '../../../../electron/excel/detail-parts.ts';
import type { CodeLine, WorkbookDetails } from '../../../../shared/import/details/details.ts';

const line = (row: number): CodeLine => ({
  code: '2060701',
  name: `机构运行${row}`,
  level: 3,
  row,
  amounts: [{ column: 0, cell: `C${row}`, raw: '1.5', unit: 'yuan', state: 'value', fen: 150 }],
});

const DETAILS: WorkbookDetails = {
  functionLines: [
    {
      ...{
        sheet: '支出',
        title: '支出决算表',
        kind: 'expenditure',
        unit: 'yuan',
        stage: 'final',
        year: 2023,
      },
      columns: [],
      lines: Array.from({ length: 1_001 }, (_, row) => line(row + 1)),
      totals: [],
    },
  ],
  economicLines: [],
  projects: [],
  threePublic: { items: [], counts: [] },
  messages: [],
};

describe('details that cross to another thread', () => {
  it('arrive as they left, however many lines a table has', async () => {
    const packed = structuredClone(packDetails(DETAILS));
    expect(await unpackDetails(packed, undefined)).toEqual(DETAILS);
  });

  it('come in pieces, and stop when the reading is cancelled', async () => {
    const packed = packDetails(DETAILS);
    expect(detailBuffersOf(packed).length).toBeGreaterThan(1);
    await expect(unpackDetails(packed, AbortSignal.abort())).rejects.toThrow();
  });
});
