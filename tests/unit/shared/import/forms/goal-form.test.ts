import { describe, expect, it } from 'vitest';
import { goalIndicatorsFrom } from '../../../../../shared/import/forms/goal-indicators.ts';
import type { GoalFormReading } from '../../../../../shared/import/forms/goal-reading.ts';
import { amountsOf, GOALS_LEFT, readForm } from './goal-form-fixtures.ts';

describe('readGoalForm with labels to the left', () => {
  const reading = readForm(GOALS_LEFT);

  it('reads the fields, the year and multi-line goals with their cells', () => {
    expect(reading).toMatchObject({
      title: '项目支出绩效目标申报表',
      kind: 'goals',
      subject: 'project',
      year: 2024,
      codeLostDigits: false,
      messages: [],
    });
    expect(reading?.fields).toEqual({
      code: { text: 'A20240001', cell: 'B3' },
      project: { text: '科普活动经费', cell: 'E3' },
      unit: { text: '某县科学技术协会', cell: 'B4' },
      department: { text: '某县科学技术协会', cell: 'E4' },
      annualGoal: { text: '第一，办好活动。\n第二，建好阵地。', cell: 'B6' },
    });
  });

  it('reads the amounts with the unit their labels print, as they are written', () => {
    expect(amountsOf(reading)).toEqual([
      ['midterm', 'total', 'B5', '90', 'wanyuan'],
      ['budget', 'total', 'E5', '30.5', 'wanyuan'],
    ]);
  });

  it('reads the indicators that have a name', () => {
    expect(reading?.indicators.map(({ level1, level2, name, cell }) => [level1, level2, name, cell])).toEqual(
      [
        ['产出', '数量', '科普活动场次', 'C8'],
        ['产出', '成本', '活动成本', 'C9'],
        ['效益', '社会效益', '公众科学素质', 'C10'],
        ['满意度', '服务对象', '不适用', 'C11'],
      ],
    );
  });
});

describe('readGoalForm on a form that was moved or saved as text', () => {
  const contentOf = (reading: GoalFormReading | null) => ({
    fields: Object.entries(reading?.fields ?? {}).map(([key, value]) => [key, value.text]),
    amounts: reading?.amounts.map(({ stage, raw, unit }) => [stage, raw, unit]),
    indicators: reading?.indicators.map(({ level1, level2, name, target }) => [level1, level2, name, target]),
  });
  const original = contentOf(readForm(GOALS_LEFT));

  it('finds the same with rows inserted above and between, and a column before', () => {
    const blank = [null, null, null, null, null, null];
    const moved = GOALS_LEFT.rows.map((row) => [null, ...row]);
    const rows = [blank, blank, ...moved.slice(0, 5), blank, ...moved.slice(5, 9), blank, ...moved.slice(9)];
    const merges = ['B3:F3', 'B4:F4', 'C5:D5', 'C6:D6', 'C7:D7', 'C9:F9', 'B11:B12'];
    expect(contentOf(readForm({ rows, merges }))).toEqual(original);
  });

  it('finds the same where saving as text has lost the merges', () => {
    const reading = contentOf(readForm({ rows: GOALS_LEFT.rows }));
    expect(reading).toEqual(original);
  });
});

describe('readGoalForm and what it leaves alone', () => {
  it('keeps the halves of 中期 and 年度 apart', () => {
    const reading = readForm({
      rows: [
        ['项目支出绩效目标申报表', null, null, null, null, null, null, null],
        ['项目名称', '甲', null, null, null, null, null, null],
        ['总体目标', '中期目标', null, null, null, '年度目标', null, null],
        [null, '三年建成。', null, null, null, '今年开工。', null, null],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        [null, '产出', '数量', '总里程', '30公里', '数量', '当年里程', '8公里'],
      ],
      merges: ['A1:H1', 'B2:H2', 'A3:A4', 'B3:E3', 'F3:H3', 'B4:E4', 'F4:H4'],
    });
    expect(reading?.fields).toMatchObject({
      longTermGoal: { text: '三年建成。' },
      annualGoal: { text: '今年开工。' },
    });
    expect(reading?.indicators.map(({ name, level1, scope }) => [name, level1, scope])).toEqual([
      ['总里程', '产出', 'midterm'],
      ['当年里程', '产出', 'annual'],
    ]);
    expect(reading && goalIndicatorsFrom(reading).map(({ name }) => name)).toEqual(['当年里程']);
  });

  it('leaves a blank form blank: the next label is no value', () => {
    const reading = readForm({
      rows: [
        ['项目支出绩效目标申报表', null, null, null],
        ['项目名称：', null, '项目编码：', null],
        ['是否新增：', null, '分配方式：', null],
        ['本年度项目金额（万元）：', null, '实施单位', 'XX单位'],
        ['一级指标', '二级指标', '三级指标', '目标值'],
        ['产出', '数量', null, null],
      ],
    });
    expect(reading).toMatchObject({ fields: {}, amounts: [], indicators: [] });
  });

  it('reports a code that went through a number cell, and text where an amount should stand', () => {
    const reading = readForm({
      rows: [
        ['项目支出绩效目标申报表', null, null, null],
        ['项目编码', 440306231391500000000, '项目金额（万元）', '详见附件'],
        ['一级指标', '二级指标', '三级指标', '目标值'],
      ],
    });
    expect(reading?.codeLostDigits).toBe(true);
    expect(reading?.amounts).toEqual([]);
    expect(reading?.messages.map(({ code, cell }) => [code, cell])).toEqual([
      ['CODE_LOST_DIGITS', 'B2'],
      ['AMOUNT_NOT_NUMBER', 'D2'],
    ]);
  });

  it.each([
    [[['部门收支总表'], ['收入', '支出']]],
    [[['指标执行情况年报'], ['序号', '指标名称', '所属部门', '指标额度']]],
    [
      [
        ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
        ['产出', '数量', '场次', '5', '甲'],
      ],
    ],
  ])('is silent about other sheets', (rows) => {
    expect(readForm({ rows })).toBeNull();
  });
});
