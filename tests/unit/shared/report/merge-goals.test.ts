import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { type GoalRow, mergeGoalEdits, mergeGoals } from '../../../../shared/report/merge-goals.ts';
import type { GoalIndicator } from '../../../../shared/report/schema.ts';
import { aReport } from '../../../support/builders.ts';

const row = (name: string, changes: Partial<GoalRow> = {}): GoalRow => ({
  ...{
    level1: '产出指标',
    level2: '数量指标',
    name,
    nature: 'atLeast',
    target: '80',
    unit: '场',
    actual: '',
  },
  ...changes,
});
const own: GoalIndicator[] = [
  { id: 'a', ...row('活动场次', { actual: '84' }) },
  { id: 'b', ...row('培训人数', { target: '100', unit: '人' }) },
];

describe('the indicators of a form', () => {
  it('are laid beside those of the report by name', () => {
    const merges = mergeGoals(own, [
      row('活动 场次'),
      row('培训人数', { target: '120', unit: '人', actual: '126' }),
      row('满意度'),
    ]);
    expect(merges.map(({ state, differences }) => [state, differences])).toEqual([
      ['same', []],
      ['changed', ['target', 'actual']],
      ['new', []],
    ]);
  });

  it('never erase what the form leaves open', () => {
    expect(mergeGoals(own, [row('活动场次', { unit: '' })])[0]).toMatchObject({ state: 'same' });
  });

  it('go to the end when they are new, and into their place when they differ', () => {
    const report = aReport({ goals: { overall: [], indicators: own } });
    const merges = mergeGoals(own, [row('满意度'), row('培训人数', { target: '120' }), row('出席率')]);
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `new-${ids}`;
    };
    const after = mergeGoalEdits(merges, own.length, newId).reduce(applyEdit, report);
    expect(after.goals.indicators.map(({ id, name, target }) => [id, name, target])).toEqual([
      ['a', '活动场次', '80'],
      ['b', '培训人数', '120'],
      ['new-1', '满意度', '80'],
      ['new-2', '出席率', '80'],
    ]);
  });

  it('that share a name are each laid beside one of their own', () => {
    const merges = mergeGoals(own, [row('活动场次'), row('活动场次')]);
    expect(merges.map(({ existing }) => existing?.id ?? null)).toEqual(['a', null]);
  });
});
