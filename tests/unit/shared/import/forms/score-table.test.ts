import { describe, expect, it } from 'vitest';
import { indicatorPackFrom } from '../../../../../shared/import/forms/indicator-pack.ts';
import type { ScoreTableReading } from '../../../../../shared/import/forms/score-reading.ts';
import { readScoreTable } from '../../../../../shared/import/forms/score-table.ts';
import { indicatorPackSchema } from '../../../../../shared/scoring/pack.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

function read(sheet: Omit<PlainSheet, 'name'>): ScoreTableReading | null {
  const [only] = gridOf({ name: '评分表', ...sheet }).sheets;
  return only ? readScoreTable(only) : null;
}

const MERGED = {
  rows: [
    ['部门整体支出绩效评价指标体系评分表', null, null, null, null, null, null],
    ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '自评得分', '扣分原因'],
    [
      '履职效能\n（50分）',
      '整体效能',
      '产出指标完成情况',
      30,
      '按完成率计分。\n最高得满分。',
      29.5,
      '一项未完成',
    ],
    [null, null, '效益指标完成情况', '20分', '按完成率计分。', 20, null],
    ['管理效率（50分）', '预算执行(20)', '支出率', 20, '按支出率计分。', 20, null],
    [null, '资产管理', '资产盘点情况', 30, '一年一次。', null, null],
    ['合计', null, null, 100, null, 69.5, null],
    ['填表人：', null, null, '联系电话：', null, null, null],
  ],
  merges: ['A1:G1', 'A3:A4', 'B3:B4', 'A5:A6', 'A7:C7'],
};

describe('readScoreTable', () => {
  it('reads merged groups, weights with and without 分, standards, scores and reasons', () => {
    const reading = read(MERGED);
    expect(reading?.rows).toEqual([
      {
        level1: '履职效能',
        level2: '整体效能',
        name: '产出指标完成情况',
        weight: 3000,
        standard: '按完成率计分。\n最高得满分。',
        score: 2950,
        reason: '一项未完成',
        cell: 'C3',
      },
      {
        level1: '履职效能',
        level2: '整体效能',
        name: '效益指标完成情况',
        weight: 2000,
        standard: '按完成率计分。',
        score: 2000,
        reason: '',
        cell: 'C4',
      },
      {
        level1: '管理效率',
        level2: '预算执行',
        name: '支出率',
        weight: 2000,
        standard: '按支出率计分。',
        score: 2000,
        reason: '',
        cell: 'C5',
      },
      {
        level1: '管理效率',
        level2: '资产管理',
        name: '资产盘点情况',
        weight: 3000,
        standard: '一年一次。',
        score: null,
        reason: '',
        cell: 'C6',
      },
    ]);
    expect(reading).toMatchObject({
      title: '部门整体支出绩效评价指标体系评分表',
      total: 10_000,
      statedTotal: { points: 10_000, cell: 'D7' },
      messages: [],
    });
  });

  it('takes the columns in any order and group cells left empty instead of merged', () => {
    const reading = read({
      rows: [
        ['评分标准', '分值', '三级指标', '二级指标', '一级指标'],
        ['甲', 40, '指标一', '组一', '投入'],
        ['乙', 30, '指标二', null, null],
        ['丙', 30, '指标三', '组三', '产出'],
      ],
    });
    expect(reading?.rows.map(({ level1, level2, name }) => [level1, level2, name])).toEqual([
      ['投入', '组一', '指标一'],
      ['投入', '组一', '指标二'],
      ['产出', '组三', '指标三'],
    ]);
    expect(reading?.messages).toEqual([]);
    expect(reading?.rows[0]).not.toHaveProperty('score');
  });

  it('does not carry a second-level group over into the next first-level group', () => {
    const reading = read({
      rows: [
        ['一级指标', '二级指标', '三级指标', '分值'],
        ['投入', '组一', '指标一', 60],
        ['产出', null, '指标二', 40],
      ],
    });
    expect(reading?.rows[1]).toMatchObject({ level1: '产出', level2: '' });
  });

  it('reads headers of two rows and groups on a line of their own', () => {
    const reading = read({
      rows: [
        ['指标', null, null, '分值', '评分标准'],
        ['一级指标', '二级指标', '三级指标', null, null],
        ['一、管理效率（100分）', null, null, null, null],
        [null, '采购管理', '采购意向公开', '（60分）', '提前30日公开'],
        [null, null, '合同备案', '40', '按时备案'],
      ],
      merges: ['A1:C1', 'D1:D2', 'E1:E2', 'A3:E3'],
    });
    expect(reading?.rows).toMatchObject([
      { level1: '管理效率', level2: '采购管理', weight: 6000 },
      { level1: '管理效率', level2: '采购管理', weight: 4000 },
    ]);
    expect(reading?.messages).toEqual([]);
  });

  it('joins the lines of a standard that is split over the rows of one indicator', () => {
    const reading = read({
      rows: [
        ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
        ['过程', '制度', '健全性', 100, '①有制度'],
        [null, null, null, null, '②合规'],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'],
    });
    expect(reading?.rows).toMatchObject([{ name: '健全性', weight: 10_000, standard: '①有制度\n②合规' }]);
  });

  it('is silent about sheets that are something else', () => {
    expect(read({ rows: [['序号', '指标名称', '所属部门', '指标额度']] })).toBeNull();
    expect(
      read({
        rows: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['产出', '数量', '场次', '10场', '12场', 50, 50],
        ],
      }),
    ).toBeNull();
    expect(read({ rows: [['收入', '支出']] })).toBeNull();
  });
});

describe('indicatorPackFrom', () => {
  it('gives a valid pack of manual rules with the weights of the sheet', () => {
    const reading = read(MERGED);
    if (!reading) throw new Error('the table was not recognised');
    const pack = indicatorPackFrom(reading, { id: 'county-2024', name: '县级评分表', notice: '某文号' });
    expect(indicatorPackSchema.parse(pack)).toEqual(pack);
    expect(pack.indicators.map(({ id, weight, rule }) => [id, weight, rule.kind])).toEqual([
      ['i001', 3000, 'manual'],
      ['i002', 2000, 'manual'],
      ['i003', 2000, 'manual'],
      ['i004', 3000, 'manual'],
    ]);
  });
});
