import { describe, expect, it } from 'vitest';
import { recogniseWorkbook } from '../../../../../shared/import/workbook/recognise-workbook.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

/** The twelve-table form of Guangdong departments, as far as it states figures (docs/sources.md §4.3). */
const HEAD = ['部门名称：云岭市科学技术协会', null, null, '单位：万元'];

const overview: PlainSheet = {
  name: '表1',
  rows: [
    ['表1'],
    ['2023年部门收支总体情况表'],
    HEAD,
    ['收入', null, '支出'],
    ['项目', '本年预算', '项目', '本年预算'],
    ['一、财政拨款', 198.2, '一、基本支出', 165.2],
    ['二、财政专户拨款', 0, '二、项目支出', 33],
    ['三、其他资金', 0, '三、其他支出', 0],
    ['本年收入合计', 198.2, '本年支出合计', 198.2],
    ['四、上级补助收入', null, '四、对附属单位补助支出'],
    ['五、附属单位上缴收入', null, '五、上缴上级支出'],
    ['收入总计', 198.2, '支出总计', 198.2],
  ],
  merges: ['A2:D2', 'A4:B4', 'C4:D4'],
};

const expenditure: PlainSheet = {
  name: '表3',
  rows: [
    ['表3'],
    ['2023年部门支出总体情况表'],
    HEAD,
    ['功能科目名称', '合计', '基本支出', '项目支出', '其他支出'],
    ['合计', 198.2, 165.2, 33, 0],
    ['[206]科学技术支出', 159.6, 126.6, 33, 0],
    ['[2060701]机构运行', 126.6, 126.6, 0, 0],
  ],
};

const costs: PlainSheet = {
  name: '表8',
  rows: [
    ['表8'],
    ['2023年财政拨款安排的行政经费及“三公”经费预算表'],
    HEAD,
    ['项目', '本年预算'],
    ['合计', 18.2],
    ['行政经费', 15.1],
    ['“三公”经费', 3.1],
    ['其中：（一）因公出国（境）支出', 0],
    ['（二）公务用车购置及运行维护支出', 2.3],
    ['1.公务用车购置', 0],
    ['2.公务用车运行维护费', 2.3],
    ['（三）公务接待费支出', 0.8],
  ],
};

describe('the forms of Guangdong', () => {
  const recognition = recogniseWorkbook(gridOf(overview, expenditure, costs));
  const wanyuan = Object.fromEntries(recognition.figures.map(({ key, fen }) => [key, fen / 1_000_000]));

  it('give up their figures', () => {
    expect(wanyuan).toEqual({
      'income.fiscal@budget': 198.2,
      'income.total@budget': 198.2,
      'income.grandTotal@budget': 198.2,
      'expenditure.basic@budget': 165.2,
      'expenditure.project@budget': 33,
      'expenditure.total@budget': 198.2,
      'expenditure.grandTotal@budget': 198.2,
      'threePublic.total@budget': 3.1,
      'threePublic.abroad@budget': 0,
      'threePublic.vehicle@budget': 2.3,
      'threePublic.vehicle.purchase@budget': 0,
      'threePublic.vehicle.operation@budget': 2.3,
      'threePublic.reception@budget': 0.8,
    });
  });

  it('give up their year and department, and leave no question', () => {
    expect(recognition).toMatchObject({ year: 2023, department: '云岭市科学技术协会', messages: [] });
  });
});
