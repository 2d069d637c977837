import { describe, expect, it } from 'vitest';
import { goalIndicatorsFrom } from '../../../../../shared/import/forms/goal-indicators.ts';
import { goalIndicatorSchema } from '../../../../../shared/report/schema.ts';
import { GOALS_LEFT, readForm } from './goal-form-fixtures.ts';

describe('goalIndicatorsFrom', () => {
  it('takes a target apart only where it is nothing but sign, number and unit', () => {
    const reading = readForm(GOALS_LEFT);
    const goals = reading ? goalIndicatorsFrom(reading) : [];
    expect(goals.map(({ name, nature, target, unit }) => [name, nature, target, unit])).toEqual([
      ['科普活动场次', 'atLeast', '80', '场'],
      ['活动成本', 'atMost', '30.5', '万元'],
      ['公众科学素质', 'qualitative', '明显提高', ''],
    ]);
    for (const goal of goals) expect(() => goalIndicatorSchema.parse({ ...goal, id: 'a' })).not.toThrow();
  });

  it.each([
    ['95%以上', '', '', '', ['atLeast', '95', '%', '']],
    ['3个工作日内', '', '', '', ['atMost', '3', '个工作日', '']],
    ['100', '人次', '', '120', ['equal', '100', '人次', '120']],
    ['90', '%', '≥', '92%', ['atLeast', '90', '%', '92']],
    ['5', '个', '定量', '按期完成', ['qualitative', '5个', '', '按期完成']],
  ])('%s %s %s', (target, unit, nature, actual, expected) => {
    const reading = readForm({
      rows: [
        ['绩效自评表', null, null, null, null, null],
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位', '实际完成值'],
        ['产出', '数量', '甲', nature, target, unit, actual],
      ],
    });
    const [goal] = reading ? goalIndicatorsFrom(reading) : [];
    expect(goal && [goal.nature, goal.target, goal.unit, goal.actual]).toEqual(expected);
  });
});
