import { describe, expect, it } from 'vitest';
import { packProjects, projectBuffersOf, unpackProjects } from '../../../../electron/excel/project-parts.ts';
import type { DetailTable, ProjectLine } from '../../../../shared/import/details/details.ts';

const line = (row: number): ProjectLine => ({
  name: `科普活动${row}`,
  code: '',
  note: '',
  isPart: false,
  row,
  cell: `A${row}`,
  amounts: [{ column: 0, cell: `C${row}`, raw: '1.5', unit: 'yuan', state: 'value', fen: 150 }],
});

const LISTS: readonly DetailTable<ProjectLine>[] = [
  {
    ...{ sheet: '项目', title: '项目支出明细表', kind: null, unit: 'yuan', stage: 'final', year: 2023 },
    columns: [],
    lines: Array.from({ length: 1_001 }, (_, row) => line(row + 1)),
    totals: [],
  },
];

describe('project lists that cross to another thread', () => {
  it('arrive as they left, however many lines a list has', async () => {
    expect(await unpackProjects(structuredClone(packProjects(LISTS)), undefined)).toEqual(LISTS);
  });

  it('come in pieces, and stop when the reading is cancelled', async () => {
    const packed = packProjects(LISTS);
    expect(projectBuffersOf(packed).length).toBeGreaterThan(1);
    await expect(unpackProjects(packed, AbortSignal.abort())).rejects.toThrow();
  });
});
