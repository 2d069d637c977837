import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { changePack } from '../../../../shared/scoring/change-pack.ts';
import type { IndicatorPack } from '../../../../shared/scoring/pack.ts';
import { aProblem, aReport, presetPack, scored } from '../../../support/builders.ts';

function aPack(id: string, indicators: readonly (readonly [id: string, name: string, points: number])[]) {
  const pack: IndicatorPack = {
    ...presetPack(),
    id,
    indicators: indicators.map(([indicatorId, name, points]) => ({
      ...{ id: indicatorId, name, level1: '管理效率', level2: '预算执行', standard: '' },
      weight: points * 100,
      rule: { kind: 'manual' },
    })),
  };
  return pack;
}

const OLD = aPack('old', [
  ['a', '信息公开', 2],
  ['b', '资产 管理', 3],
  ['c', '采购管理', 5],
  ['same', '绩效管理', 10],
]);
const NEW = aPack('new', [
  ['x1', '资产管理', 3],
  ['x2', '采购管理', 8],
  ['same', '绩效管理', 8],
  ['x3', '财务管理', 5],
]);
const REPORT = aReport({
  packId: 'old',
  scoring: {
    entries: { a: scored(1, '晚了'), b: scored(3), c: scored(4, '少一份'), same: scored(9, '迟报') },
  },
  problems: [aProblem('公开不及时', { id: 'p', indicatorIds: ['a', 'b'] })],
});

function changed(report: Report = REPORT): Report {
  return changePack(report, OLD, NEW).edits.reduce(applyEdit, report);
}

describe('another scoring table', () => {
  it('keeps the scores of indicators it has with the same weight, by id or by name', () => {
    const { kept, dropped, open } = changePack(REPORT, OLD, NEW);
    expect(kept.map(({ indicator }) => indicator.id)).toEqual(['b']);
    expect(dropped.map(({ indicator }) => indicator.id)).toEqual(['a', 'c', 'same']);
    expect(open).toBe(3);
    expect(changed().scoring.entries.x1).toEqual(scored(3));
  });

  it('does not let a score stand under another weight', () => {
    const after = changed();
    expect(after.packId).toBe('new');
    expect(after.scoring.entries.same).toEqual({ state: 'open', points: null, reason: '' });
    expect(after.scoring.entries.x2).toBeUndefined();
  });

  it('leads the problems to the indicators that took the place of theirs', () => {
    expect(changed().problems[0]?.indicatorIds).toEqual(['a', 'x1']);
  });

  it('has nothing to keep in a report without scores', () => {
    const change = changePack(aReport(), OLD, NEW);
    expect(change).toMatchObject({ kept: [], dropped: [], open: 4 });
    expect(change.edits).toEqual([{ type: 'setTemplate', packId: 'new' }]);
  });
});
