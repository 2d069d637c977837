import { describe, expect, it } from 'vitest';
import type { ScoreTableReading } from '../../../../../shared/import/forms/score-reading.ts';
import { readScoreTable } from '../../../../../shared/import/forms/score-table.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

function read(sheet: Omit<PlainSheet, 'name'>): ScoreTableReading | null {
  const [only] = gridOf({ name: '评分表', ...sheet }).sheets;
  return only ? readScoreTable(only) : null;
}

describe('the weights readScoreTable reads', () => {
  it('tells group weights in a column of their own from the weights of the indicators', () => {
    const reading = read({
      rows: [
        ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评分标准'],
        ['投入', 40, '目标设定', 40, '合理性', 20, ''],
        [null, null, null, null, '明确性', 20, ''],
        ['过程', 60, '预算执行', 50, '完成率', 60, ''],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'],
    });
    expect(reading?.rows.map(({ weight }) => weight)).toEqual([2000, 2000, 6000]);
    expect(reading?.messages.map(({ code, cell }) => [code, cell])).toEqual([['GROUP_WEIGHT', 'C4']]);
  });

  it('takes weights out of the names where there is no column for them', () => {
    const reading = read({
      rows: [
        ['一级指标', '二级指标', '三级指标', '评分标准'],
        ['产出', '数量', '活动场次（60分）', '按次计分'],
        ['产出', '质量', '合格率（40分）', '按率计分'],
      ],
    });
    expect(reading?.rows).toMatchObject([
      { name: '活动场次', weight: 6000 },
      { name: '合格率', weight: 4000 },
    ]);
  });

  it('gives a weight merged over two indicators to neither in silence', () => {
    const reading = read({
      rows: [
        ['序号', '一级指标', '二级指标', '三级指标', '权重（%）', '评分标准'],
        [1, '产出', '数量', '场次', 60, '甲'],
        [2, null, null, '人次', null, '乙'],
        [3, '效益', '满意度', null, 40, '丙'],
        ['总分', null, null, null, 100, null],
      ],
      merges: ['B2:B3', 'C2:C3', 'E2:E3'],
    });
    expect(reading?.rows.map(({ name, weight }) => [name, weight])).toEqual([
      ['场次', 6000],
      ['人次', null],
      ['满意度', 4000],
    ]);
    expect(reading?.messages.map(({ code, cell }) => [code, cell])).toEqual([['WEIGHT_MISSING', 'D3']]);
  });

  it('says which weight is missing and that the sum is not the full mark, and changes nothing', () => {
    const reading = read({
      rows: [
        ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '得分'],
        ['产出', '数量', '场次（1）', 50, '', 55],
        ['产出', '质量', '合格率', '待定', '', null],
      ],
    });
    expect(reading?.rows).toMatchObject([{ name: '场次（1）' }, { weight: null }]);
    expect(reading?.messages.map(({ code, cell }) => [code, cell])).toEqual([
      ['WEIGHT_MISSING', 'C3'],
      ['WEIGHTS_TOTAL', null],
      ['SCORE_OVER_WEIGHT', 'C2'],
    ]);
  });
});
