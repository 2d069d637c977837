import { readGoalForm } from '../../../../../shared/import/forms/goal-form.ts';
import type { GoalFormReading } from '../../../../../shared/import/forms/goal-reading.ts';
import { gridOf, type PlainSheet } from '../../../../support/workbooks.ts';

/** Reads one form written down in a test. */
export function readForm(sheet: Omit<PlainSheet, 'name'>): GoalFormReading | null {
  const [only] = gridOf({ name: '表', ...sheet }).sheets;
  return only ? readGoalForm(only) : null;
}

/** The amounts of a form as stage, part, cell, text, unit. */
export const amountsOf = (reading: GoalFormReading | null) =>
  reading?.amounts.map(({ stage, part, cell, raw, unit }) => [stage, part, cell, raw, unit]);

/** 项目支出绩效目标申报表 with its labels to the left of the values. */
export const GOALS_LEFT = {
  rows: [
    ['项目支出绩效目标申报表', null, null, null, null],
    ['（2024年度）', null, null, null, null],
    ['项目编码：', 'A20240001', null, '项目名称：', '科普活动经费'],
    ['申请单位：', '某县科学技术协会', null, '一级预算单位：', '某县科学技术协会'],
    ['项目总金额（中期规划，万元）：', 90, null, '本年度项目金额（万元）：', 30.5],
    ['年度目标：', '第一，办好活动。\n第二，建好阵地。', null, null, null],
    ['一级指标', '二级指标', '三级指标', '目标值', '指标解释'],
    ['产出', '数量', '科普活动场次', '≥80场', '全年场次'],
    [null, '成本', '活动成本', '不超过30.5万元', null],
    ['效益', '社会效益', '公众科学素质', '明显提高', null],
    ['满意度', '服务对象', '不适用', '不适用', null],
    ['满意度', '其他', null, null, null],
    ['备注：灰色格不用填。', null, null, null, null],
  ],
  merges: ['A1:E1', 'A2:E2', 'B3:C3', 'B4:C4', 'B5:C5', 'B6:E6', 'A8:A9'],
};
