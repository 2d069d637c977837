import type { ImportChoices } from '../../shared/contract/imports.contract.ts';
import type { FigureKey } from '../../shared/figures/keys.ts';
import { learnProfile } from '../../shared/import/memory/learn.ts';
import type { ImportProfile } from '../../shared/import/memory/profile.ts';
import { outlineSheet } from '../../shared/import/memory/sheet-form.ts';
import { formOf, type WorkbookForm } from '../../shared/import/memory/workbook-form.ts';
import { cellOfAddress, type Grid } from '../../shared/import/workbook/grid.ts';
import { recogniseWorkbook } from '../../shared/import/workbook/recognise-workbook.ts';
import { gridOf, type PlainSheet } from './workbooks.ts';

type Choice = ImportChoices['figures'][number];

/** Four tables of one form. Every amount stands there once, so that a cell is known by what it holds. */
export function aForm({ year = 2023, department = '云河县科学技术协会' } = {}): Grid {
  return gridOf(...formSheets(year, department));
}

function formSheets(year: number, department: string): PlainSheet[] {
  const corner = `编制单位：${department}`;
  return [
    {
      name: 'Z01 收入支出决算总表',
      rows: [
        ['收入支出决算总表'],
        [corner, null, `${year}年度`, null, null, '金额单位：元'],
        ['收入', null, null, '支出'],
        ['项目', '年初预算数', '决算数', '项目', '年初预算数', '决算数'],
        ['一、一般公共预算财政拨款收入', 1001, 1002, '一、基本支出', 1003, 1004],
        ['二、其他收入', 1005, 1006, '二、项目支出', 1007, 1008],
        ['本年合计', 1009, 1010, '本年合计', 1011, 1012],
        ['年初结转和结余', 1013, 1014, '年末结转和结余', 1015, 1016],
        ['总计', 1017, 1018, '总计', 1019, 1020],
        ['注：本表反映部门本年度的总收支情况。'],
      ],
      merges: ['A3:C3', 'D3:F3'],
    },
    {
      name: 'Z03 支出决算表',
      rows: [
        [`${year}年度支出决算表`],
        [corner, null, null, null, '金额单位：元'],
        ['项目', null, '本年支出合计', '基本支出', '项目支出'],
        ['科目编码', '科目名称'],
        ['合计', null, 2001, 2002, 2003],
        ['206', '科学技术支出', 2004, 2005, 2006],
        ['2060702', '科普活动', 2007, 2008, 2009],
        ['208', '社会保障和就业支出', 2010, 2011, 2012],
      ],
      merges: ['A3:B3', 'C3:C4', 'D3:D4', 'E3:E4', 'A5:B5'],
    },
    {
      name: '三公经费',
      rows: [
        ['财政拨款“三公”经费支出决算表'],
        [corner, null, null, null, null, '金额单位：万元'],
        ['预算数', null, null, '决算数'],
        ['合计', '因公出国（境）费', '公务接待费', '合计', '因公出国（境）费', '公务接待费'],
        [1, 2, 3, 4, 5, 6],
        [3.01, 3.02, 3.03, 3.04, 3.05, 3.06],
      ],
      merges: ['A3:C3', 'D3:F3'],
    },
    {
      name: '财政拨款总表',
      rows: [
        ['财政拨款收入支出决算总表'],
        [corner, null, '金额单位：元'],
        ['项目', `${year - 1}年决算数`, `${year}年决算数`],
        ['一、一般公共预算财政拨款', 4001, 4002],
        ['二、政府性基金预算财政拨款', 4003, 4004],
        ['本年收入合计', 4005, 4006],
        ['年初财政拨款结转和结余', 4007, 4008],
        ['一、一般公共预算财政拨款', 4009, 4010],
        ['二、政府性基金预算财政拨款', 4011, 4012],
        ['总计', 4013, 4014],
      ],
      merges: [],
    },
  ];
}

/** A confirmed figure, in the unit its sheet states. */
export function aChoice(key: FigureKey, sheet: string, ...cells: string[]): Choice {
  return { key, period: 'current', sheet, cells, unit: sheet === '三公经费' ? 'wanyuan' : 'yuan' };
}

/** The form of a grid as it is read into a report of its year. */
export function formOfGrid(grid: Grid): WorkbookForm {
  return formOf(grid, grid.sheets.map(outlineSheet), recogniseWorkbook(grid));
}

/** What confirming these figures teaches. */
export function learnt(grid: Grid, choices: readonly Choice[], reportYear = 2023): ImportProfile {
  const profile = learnProfile(formOfGrid(grid), { figures: [...choices], reportYear }, null);
  if (!profile) throw new Error('nothing was learnt');
  return profile;
}

/** What stands in a cell. */
export function textAt(grid: Grid, sheetName: string, address: string): string | undefined {
  const place = cellOfAddress(address);
  const sheet = grid.sheets.find(({ name }) => name === sheetName);
  return place ? sheet?.rows[place.row]?.[place.column]?.text : undefined;
}
