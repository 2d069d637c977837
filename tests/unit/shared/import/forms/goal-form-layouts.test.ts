import { describe, expect, it } from 'vitest';
import { amountsOf, readForm } from './goal-form-fixtures.ts';

describe('readGoalForm with a table of stages', () => {
  const reading = readForm({
    rows: [
      ['项目支出绩效自评表', null, null, null, null, null, null, null, null],
      ['项目名称', '馆藏修缮', null, null, null, null, null, null, null],
      ['主管部门', '某县文化局', null, null, '实施单位', '某县图书馆', null, null, null],
      ['项目资金\n（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', null, 100, 120, 118.5, 10, '98.75%', 9.88],
      [null, '其中：财政拨款', null, 80, 100, 98.5, '—', '—', '—'],
      [null, '其他资金', null, 20, 20, 20, '—', '—', '—'],
      ['年度总体目标', '预期目标', null, null, null, '实际完成情况', null, null, null],
      [null, '修好三间书库。', null, null, null, '已修好三间。', null, null, null],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因',
      ],
      [null, '产出指标', '数量指标', '指标1：修缮间数', '≥3间', '3间', 30, 30, null],
      [null, null, '质量指标', '验收合格率', '100%', '90%', 20, 18, '一间返工'],
      [null, null, null, '指标2：', null, null, null, null, null],
      ['总分', null, null, null, null, null, 100, 97.88, null],
    ],
    merges: [
      'A1:I1',
      ...['B2:I2', 'B3:D3', 'F3:I3', 'A4:A7', 'B4:C4', 'B5:C5', 'B6:C6', 'B7:C7'],
      ...['A8:A9', 'B8:E8', 'F8:I8', 'B9:E9', 'F9:I9', 'A10:A13', 'B11:B13', 'A14:F14'],
    ],
  });

  it('takes each amount with its stage and its part, in the unit of the group', () => {
    expect(amountsOf(reading)).toEqual([
      ['budget', 'total', 'D5', '100', 'wanyuan'],
      ['adjusted', 'total', 'E5', '120', 'wanyuan'],
      ['final', 'total', 'F5', '118.5', 'wanyuan'],
      ['budget', 'fiscal', 'D6', '80', 'wanyuan'],
      ['adjusted', 'fiscal', 'E6', '100', 'wanyuan'],
      ['final', 'fiscal', 'F6', '98.5', 'wanyuan'],
      ['budget', 'other', 'D7', '20', 'wanyuan'],
      ['adjusted', 'other', 'E7', '20', 'wanyuan'],
      ['final', 'other', 'F7', '20', 'wanyuan'],
    ]);
  });

  it('reads goals that stand below their labels', () => {
    expect(reading?.fields).toMatchObject({
      project: { text: '馆藏修缮', cell: 'B2' },
      unit: { text: '某县图书馆', cell: 'F3' },
      annualGoal: { text: '修好三间书库。', cell: 'B9' },
      actualGoal: { text: '已修好三间。', cell: 'F9' },
    });
  });

  it('reads what was reached, the scores, the reasons and the total', () => {
    expect(reading).toMatchObject({
      kind: 'selfEvaluation',
      totalScore: { points: 9788, cell: 'H14' },
      indicators: [
        { level1: '产出指标', name: '修缮间数', target: '≥3间', actual: '3间', weight: 3000, score: 3000 },
        { level1: '产出指标', name: '验收合格率', actual: '90%', score: 1800, reason: '一间返工' },
      ],
    });
  });
});

describe('readGoalForm with labels above or inside the cell', () => {
  it('reads one row of values below a row of labels', () => {
    const reading = readForm({
      rows: [
        ['部门整体支出绩效目标表', null, null],
        ['部门名称', '主要职责', '预算金额（元）'],
        ['某县科协', '普及科学。', '2,074,800'],
        ['一级指标', '二级指标', '指标值'],
        ['产出', '活动场次', '80场'],
      ],
    });
    expect(reading).toMatchObject({
      subject: 'department',
      fields: { department: { text: '某县科协', cell: 'A3' }, duties: { text: '普及科学。', cell: 'B3' } },
      indicators: [{ level1: '产出', level2: '', name: '活动场次', target: '80场' }],
    });
    expect(amountsOf(reading)).toEqual([['budget', 'total', 'C3', '2,074,800', 'yuan']]);
  });

  it('reads stages whose amounts stand beside them or below them without a name', () => {
    const beside = readForm({
      rows: [
        ['部门整体绩效自评表', null, null, null],
        ['主管部门', '某县科协', null, null],
        ['年初预算数（元）', 100, '全年执行数（元）', 98],
        ['当年绩效目标', '办好活动。', null, null],
      ],
    });
    const below = readForm({
      rows: [
        ['项目自评表', null, null, '单位：元'],
        ['项目名称', '科普活动', null, null],
        ['预算数（A）', '执行数（B）', '执行率（B/A）', '得分'],
        [100, 98, '98%', 9.8],
        ['年度目标', '办好活动。', null, null],
      ],
    });
    const amounts = (row: number, final: string) => [
      ['budget', 'total', `${row === 3 ? 'B' : 'A'}${row}`, '100', 'yuan'],
      ['final', 'total', `${final}${row}`, '98', 'yuan'],
    ];
    expect(amountsOf(beside)).toEqual(amounts(3, 'D'));
    expect(amountsOf(below)).toEqual(amounts(4, 'B'));
    expect(below?.fields.annualGoal?.text).toBe('办好活动。');
    expect([beside?.messages, below?.messages]).toEqual([[], []]);
  });

  it('keeps 指标值类型 and 计量单位 apart from the target, and footers out of the indicators', () => {
    const reading = readForm({
      rows: [
        ['整体绩效目标表', null, null, null, null, null],
        ['部门名称', '某县科协', null, null, null, null],
        ['一级指标', '二级指标', '三级指标', '指标值类型', '指标值', '计量单位'],
        ['产出', '数量', '联系群众次数', '定量', '≥12', '次'],
        ['一级指标', '二级指标', '三级指标', '指标值类型', '指标值', '计量单位'],
        ['效益', '社会效益', '审核及时率', '定量', '100', '%'],
        ['填报人：', '张三', '联系电话：', '0751-3820000', null, null],
      ],
    });
    expect(reading?.indicators.map(({ name, nature, target, unit }) => [name, nature, target, unit])).toEqual(
      [
        ['联系群众次数', '定量', '≥12', '次'],
        ['审核及时率', '定量', '100', '%'],
      ],
    );
    expect(reading?.fields).toMatchObject({ preparer: { text: '张三' }, phone: { text: '0751-3820000' } });
  });

  it('takes no single row out of a list of amounts', () => {
    const reading = readForm({
      rows: [
        ['部门整体支出绩效目标申报表', null, null, null],
        ['部门名称', '某县科协', null, null],
        ['年度主要任务', '任务名称', '总额', '财政拨款'],
        [null, '任务一', 10, 10],
        [null, '任务二', 20, 20],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出', '数量', '活动场次', '80场'],
      ],
    });
    expect(reading?.amounts).toEqual([]);
  });

  it('reads label and value out of one cell', () => {
    const reading = readForm({
      rows: [
        ['项目绩效自评表', null, null],
        ['项目名称：科普活动    联系电话：0751-3820000', null, null],
        ['年度资金总额（万元）：30.5', null, null],
        ['一级指标', '二级指标', '指标值'],
      ],
      merges: ['A2:C2', 'A3:C3'],
    });
    expect(reading?.fields).toMatchObject({ project: { text: '科普活动' }, phone: { text: '0751-3820000' } });
    expect(amountsOf(reading)).toEqual([['budget', 'total', 'A3', '30.5', 'wanyuan']]);
  });
});
