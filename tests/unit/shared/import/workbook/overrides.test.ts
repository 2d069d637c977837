import { describe, expect, it } from 'vitest';
import {
  recogniseSheet,
  type SheetOverrides,
} from '../../../../../shared/import/workbook/recognise-sheet.ts';
import { recogniseWorkbook } from '../../../../../shared/import/workbook/recognise-workbook.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

const SHEET: PlainSheet = {
  name: '支出',
  rows: [
    ['2023年度支出决算表'],
    ['单位：元'],
    ['科目名称', '备注', '填表人', '复核人'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', 2_074_800, 1_727_200, 347_600],
  ],
};

function total(overrides: SheetOverrides) {
  const [sheet] = gridOf(SHEET).sheets;
  if (!sheet) throw new Error('no sheet');
  const reading = recogniseSheet(sheet, overrides);
  return reading.figures.find(({ key }) => key.startsWith('expenditure.total@'));
}

describe('what the clerk settles about a sheet', () => {
  it('is its unit', () => {
    expect(total({ unit: 'qianyuan' })).toMatchObject({ unit: 'qianyuan', fen: 207_480_000_000 });
  });

  it('is its stage', () => {
    expect(total({ stage: 'adjusted' })?.key).toBe('expenditure.total@adjusted');
  });

  it('is the kind of table it holds', () => {
    expect(total({ table: 'income' })).toBeUndefined();
    const untitled = gridOf({ ...SHEET, name: '表一', rows: SHEET.rows.with(0, ['附表']) });
    const read = (table?: 'expenditure') =>
      recogniseWorkbook(untitled, { sheets: { 表一: { stage: 'final', ...(table && { table }) } } });
    expect(read().figures).toEqual([]);
    expect(read('expenditure').sheets[0]?.table).toBe('expenditure');
    expect(read('expenditure').figures.map(({ key }) => key)).toContain('expenditure.total@final');
  });

  it('is its year, which places the table beside the report’s', () => {
    const recognition = recogniseWorkbook(gridOf(SHEET), { year: 2023, sheets: { 支出: { year: 2022 } } });
    expect(new Set(recognition.figures.map(({ period }) => period))).toEqual(new Set(['prior']));
  });

  it('is the row its headers begin in', () => {
    const misread: PlainSheet = {
      ...SHEET,
      rows: SHEET.rows.with(2, ['科目名称', '预算数', '决算数', '执行数']),
    };
    const read = (overrides: SheetOverrides) =>
      recogniseWorkbook(gridOf(misread), { sheets: { 支出: overrides } }).figures.map(({ key }) => key);
    expect(read({ headerRow: 3 })).toEqual([
      'expenditure.total@final',
      'expenditure.basic@final',
      'expenditure.project@final',
    ]);
    expect(read({ headerRow: 40 })).toEqual([]);
  });

  it('changes nothing in the sheet, so that the same question has the same answer', () => {
    expect(total({ unit: 'wanyuan' })).not.toEqual(total({}));
    expect(total({})).toEqual(total({}));
  });
});
