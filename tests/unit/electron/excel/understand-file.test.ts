import { describe, expect, it } from 'vitest';
import {
  prepareWorkbookReader,
  readWorkbook,
  rehearseWorkbookReader,
} from '../../../../electron/excel/read-workbook.ts';
import { readUnderstood } from '../../../../electron/excel/understand-file.ts';
import { understandWorkbook } from '../../../../shared/import/understand-workbook.ts';
import type { Grid } from '../../../../shared/import/workbook/grid.ts';
import { workbookBytes } from '../../../support/workbooks.ts';

const SHEETS = [
  {
    name: '支出决算表',
    rows: [
      ['2023年度支出决算表'],
      ['编制单位：云河县科学技术协会', null, null, null, '金额单位：元'],
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', null, 300.5, 200.5, 100],
      ['2060701', '机构运行', 200.5, 200.5, 0],
      ['2060702', '科普活动', 100, 0, 100],
    ],
    merges: ['A4:B4'],
  },
  {
    name: '项目支出明细表',
    rows: [
      ['2023年度项目支出明细表'],
      ['金额单位：元'],
      ['项目名称', '预算数', '决算数'],
      ['科普活动', 120, 100],
    ],
  },
];
const OPTIONS = { year: 2024, known: { 'expenditure.total@final': 30_050 } } as const;

describe('readUnderstood', () => {
  it('understands in its thread what would be understood of the cells here', async () => {
    const bytes = await workbookBytes(SHEETS);
    const { grid, ...understood } = await readUnderstood(bytes, '表.xlsx', OPTIONS);
    expect(grid).toEqual(await readWorkbook(bytes, '表.xlsx'));
    const { recognition, details } = understandWorkbook(grid, OPTIONS);
    expect(understood).toEqual({ recognition, details: { projects: details.projects } });
    expect(recognition.figures.length).toBeGreaterThan(0);
    expect(details.projects.length).toBeGreaterThan(0);
  });

  it('reads a sheet by what the clerk settled about it', async () => {
    const options = { sheets: { 支出决算表: { unit: 'wanyuan' } } } as const;
    const { recognition } = await readUnderstood(await workbookBytes(SHEETS), '表.xlsx', options);
    expect(new Set(recognition.figures.map(({ unit }) => unit))).toEqual(new Set(['wanyuan']));
  });

  it('answers the same through a thread that was started ahead', async () => {
    const bytes = await workbookBytes(SHEETS);
    const cold = await readUnderstood(bytes, '表.xlsx', OPTIONS);
    prepareWorkbookReader();
    expect(await readUnderstood(bytes, '表.xlsx', OPTIONS)).toEqual(cold);
  });

  it('answers the same through a thread that has read another workbook for practice', async () => {
    const bytes = await workbookBytes(SHEETS);
    const cold = await readUnderstood(bytes, '表.xlsx', OPTIONS);
    const other = {
      fileName: '示例.xlsx',
      bytes: await workbookBytes([{ name: '别的', rows: [['合计', 1]] }]),
    };
    let asked = 0;
    const sample = async () => {
      asked += 1;
      return other;
    };
    await rehearseWorkbookReader(sample);
    await rehearseWorkbookReader(sample);
    expect(asked).toBe(1);
    expect(await readUnderstood(bytes, '表.xlsx', OPTIONS)).toEqual(cold);
  });

  it('hands over the cells before it is known what they mean', async () => {
    const seen: Grid[] = [];
    const { grid } = await readUnderstood(await workbookBytes(SHEETS), '表.xlsx', OPTIONS, {
      onCells: (cells) => seen.push(cells),
    });
    expect(seen).toEqual([grid]);
  });

  it('refuses what is no workbook, and stops when it is told to', async () => {
    await expect(readUnderstood(new Uint8Array(), '空.xlsx', {})).rejects.toMatchObject({
      code: 'FILE_EMPTY',
    });
    const signal = AbortSignal.abort(new Error('stopped'));
    const reading = readUnderstood(await workbookBytes(SHEETS), '表.xlsx', {}, { signal });
    await expect(reading).rejects.toThrow('stopped');
  });
});
