import { describe, expect, it } from 'vitest';
import { understandWorkbook } from '../../../../shared/import/understand-workbook.ts';
import type { GridCell, GridSheet } from '../../../../shared/import/workbook/grid.ts';

const cellOf = (value: string | number): GridCell | undefined =>
  value === '' ? undefined : { kind: typeof value === 'number' ? 'number' : 'text', text: String(value) };

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): GridSheet {
  return {
    ...{ name, hidden: false, merges: [], hiddenRows: [], columnWidths: [] },
    rows: rows.map((row) => row.map(cellOf)),
  };
}

const EXPENDITURE = (project: number) =>
  sheetOf('支出', [
    ['2023年度支出决算表'],
    ['编制单位：云岭市科学技术协会', '', '', '', '金额单位：元'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', '', 2_074_800, 1_727_200, 347_600],
    ['206', '科学技术支出', 2_074_800, 1_727_200, 347_600],
    ['20607', '科学技术普及', 2_074_800, 1_727_200, 347_600],
    ['2060701', '机构运行', 1_727_200, 1_727_200, ''],
    ['2060702', '科普活动', project, '', project],
  ]);

describe('a workbook as a whole', () => {
  it('gives figures without a word where lines and totals agree', () => {
    const { recognition } = understandWorkbook({ sheets: [EXPENDITURE(347_600)] });
    const total = recognition.figures.find(({ key }) => key === 'expenditure.total@final');
    expect(total).toMatchObject({ fen: 207_480_000, certainty: 'sure' });
    expect(recognition.messages.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('names the cells of a sum that does not hold', () => {
    const { recognition } = understandWorkbook({ sheets: [EXPENDITURE(357_600)] });
    const told = recognition.messages.filter(({ code }) => code.startsWith('DETAIL_'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ sheet }) => sheet === '支出')).toBe(true);
  });

  it('says what a workbook without budget tables is instead', () => {
    const { recognition } = understandWorkbook({
      sheets: [
        sheetOf('评分表', [
          ['部门整体支出绩效自评评分表'],
          ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
          ['履职效能', '整体效能', '产出指标完成情况', 60, '按完成率计分'],
          ['管理效率', '预算执行', '财务管理合规性', 40, '每发现一处扣1分'],
        ]),
      ],
    });
    expect(recognition.figures).toEqual([]);
    expect(recognition.messages.map(({ text }) => text)).toContain('“评分表”是评分表：2 项指标，共 100 分。');
  });
});
