import { describe, expect, it } from 'vitest';
import { openingOf, WINDOW_ROWS } from '../../../../../shared/import/workbook/sheet-window.ts';
import { gridOf } from '../../../../support/workbooks.ts';

const HIDDEN = { name: '底稿', hidden: true, rows: [['草稿']] };
const COVER = { name: '封面', rows: [['部门决算']] };
const TABLE = { name: 'Z01', rows: Array.from({ length: 150 }, (_, row) => [`第${row + 1}行`]) };
const foundIn = (sheet: string) => ({
  figures: [
    {
      ...{
        key: 'income.total@final' as const,
        period: 'current' as const,
        sheet,
        cell: 'A1',
        raw: '1',
        fen: 100,
      },
      ...{ unit: 'yuan' as const, certainty: 'sure' as const, alternatives: [] },
    },
  ],
});

describe('the sheet a workbook opens at', () => {
  it('is that of the first figure, with as many rows as are asked for at a time', () => {
    const { sheet, rows } = openingOf(gridOf(COVER, TABLE), foundIn('Z01'));
    expect(sheet).toBe('Z01');
    expect(rows.rows).toHaveLength(WINDOW_ROWS);
    expect(rows.rows[0]).toEqual([{ column: 0, text: '第1行', kind: 'text' }]);
  });

  it('is one that is not hidden where nothing was found', () => {
    expect(openingOf(gridOf(HIDDEN, COVER), { figures: [] }).sheet).toBe('封面');
    expect(openingOf(gridOf(HIDDEN), { figures: [] }).sheet).toBe('底稿');
  });
});
