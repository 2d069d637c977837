import { describe, expect, it } from 'vitest';
import { goalTable } from '../../../../../shared/compose/appendices/goal-table.ts';
import type { GoalIndicator } from '../../../../../shared/report/schema.ts';
import { aReport } from '../../../../support/builders.ts';

function printed(indicator: Partial<GoalIndicator>): string[] {
  const whole: GoalIndicator = {
    id: 'a',
    level1: '产出指标',
    level2: '数量指标',
    name: '科普活动场次',
    unit: '场次',
    nature: 'atLeast',
    target: '80',
    actual: '84',
    ...indicator,
  };
  const table = goalTable(aReport({ goals: { overall: [], indicators: [whole] } }), '绩效目标');
  return table?.rows[0]?.map(({ text }) => text).slice(3) ?? [];
}

describe('the printed table of goals', () => {
  it('says beside target and result what was reached', () => {
    expect(printed({})).toEqual(['≥80场次', '84场次', '达到（105%）']);
    expect(printed({ actual: '76' })).toEqual(['≥80场次', '76场次', '未达到（95%）']);
    expect(printed({ nature: 'atMost', actual: '60' })).toEqual(['≤80场次', '60场次', '达到']);
  });

  it('judges nothing where words stand or the result is missing', () => {
    expect(printed({ nature: 'qualitative', target: '提高', unit: '', actual: '有所提高' })[2]).toBe('—');
    expect(printed({ actual: '' })[2]).toBe('');
  });
});
