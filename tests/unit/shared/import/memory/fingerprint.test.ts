import { describe, expect, it } from 'vitest';
import { canonicalForm, formName } from '../../../../../shared/import/memory/fingerprint.ts';
import type { Grid } from '../../../../../shared/import/workbook/grid.ts';
import { mapCells, mapSheet, withColumn, withRow } from '../../../../support/changed-grid.ts';
import { aForm, formOfGrid } from '../../../../support/remembered-forms.ts';

const Z01 = 'Z01 收入支出决算总表';
const Z03 = 'Z03 支出决算表';
const text = (value: string) => ({ kind: 'text', text: value }) as const;
const fingerprint = (grid: Grid) => canonicalForm(formOfGrid(grid));
const written = (from: string, to: string) =>
  mapCells(aForm(), (cell) => (cell.text === from ? { ...cell, text: to } : cell));

describe('the fingerprint of a form', () => {
  const own = fingerprint(aForm());

  it.each<[string, Grid]>([
    ['another year', aForm({ year: 2031 })],
    ['another department', aForm({ department: '松江市教育体育局' })],
    ['other amounts', written('1004', '99')],
    ['sheets in another order', { sheets: aForm().sheets.toReversed() }],
    ['sheets of other names', { sheets: aForm().sheets.map((sheet, i) => ({ ...sheet, name: `表${i}` })) }],
    ['blank rows and columns', mapSheet(aForm(), Z01, (sheet) => withColumn(withRow(sheet, 2), 0))],
    [
      'one more line of 功能分类',
      mapSheet(aForm(), Z03, (sheet) => withRow(sheet, 6, [text('207'), text('文化')])),
    ],
    ['a line that another department has', written('科普活动', '公务接待费')],
    ['another note', written('注：本表反映部门本年度的总收支情况。', '注：合计数有尾差。')],
    [
      'a cover',
      {
        sheets: [
          { ...aForm().sheets[0]!, name: '封面', rows: [[text('部门决算')]], merges: [] },
          ...aForm().sheets,
        ],
      },
    ],
    ['a hidden copy', { sheets: [...aForm().sheets, { ...aForm().sheets[1]!, name: '旧', hidden: true }] }],
  ])('is the same with %s', (_name, grid) => {
    expect(fingerprint(grid)).toBe(own);
  });

  it.each<[string, Grid]>([
    ['another header', written('基本支出', '人员支出')],
    ['another item', written('年末结转和结余', '项目结余')],
    ['another title', written('财政拨款收入支出决算总表', '财政拨款收支总体情况表')],
    ['another unit', written('金额单位：万元', '金额单位：元')],
    ['a table less', { sheets: aForm().sheets.slice(1) }],
  ])('is another one with %s', (_name, grid) => {
    expect(fingerprint(grid)).not.toBe(own);
  });
});

describe('the name of a form', () => {
  it('is the title of its first table and how many there are', () => {
    expect(formName(formOfGrid(aForm()))).toBe('收入支出决算总表等 4 张表');
    expect(formName(formOfGrid({ sheets: aForm().sheets.slice(1, 2) }))).toBe('支出决算表');
    expect(formName(formOfGrid({ sheets: [] }))).toBe('没有名称的表样');
  });
});
