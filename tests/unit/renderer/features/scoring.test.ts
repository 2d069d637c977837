import { describe, expect, it } from 'vitest';
import { lossRows } from '../../../../renderer/features/problems/loss-rows.ts';
import { readScore } from '../../../../renderer/features/scoring/read-score.ts';
import {
  isOverridden,
  isUnexplained,
  openCount,
  withPoints,
} from '../../../../renderer/features/scoring/score-state.ts';
import type { ScoreEntry } from '../../../../shared/report/schema.ts';
import type { IndicatorScore } from '../../../../shared/scoring/score.ts';
import { scoreReport } from '../../../../shared/scoring/score.ts';
import { aMeasure, aReport, presetPack } from '../../../support/builders.ts';

const OPEN: ScoreEntry = { state: 'open', points: null, reason: '' };

function anIndicator(changes: Partial<IndicatorScore>): IndicatorScore {
  const indicator = {
    id: 'x',
    level1: '管理效率',
    level2: '预算执行',
    name: '预算编制约束性',
    weight: 300,
    standard: '',
    rule: { kind: 'manual' },
  } as const;
  return { indicator, entry: OPEN, computed: null, points: null, lost: 0, ...changes };
}

describe('a typed score', () => {
  it('is taken up to the weight, with two decimals, in full-width digits or with 分', () => {
    expect(readScore('2.5', 300)).toEqual({ ok: true, points: 250 });
    expect(readScore('３分', 300)).toEqual({ ok: true, points: 300 });
    expect(readScore('', 300)).toEqual({ ok: true, points: null });
  });

  it('is refused with a sentence above the weight and when it is no score', () => {
    expect(readScore('3.01', 300)).toEqual({ ok: false, problem: '得分 3.01 超过了分值 3，请检查。' });
    for (const text of ['-1', '三', '1.234']) expect(readScore(text, 300).ok, text).toBe(false);
  });

  it('becomes the clerk’s score, and an emptied field gives the indicator back to its rule', () => {
    const scored = withPoints({ ...OPEN, reason: '迟报' }, 200);
    expect(scored).toEqual({ state: 'scored', points: 200, reason: '迟报' });
    expect(withPoints(scored, null)).toEqual({ state: 'open', points: null, reason: '迟报' });
  });
});

describe('the state of the scoring table', () => {
  it('counts what nobody has scored and marks lost points without a reason', () => {
    const open = anIndicator({});
    const excluded = anIndicator({ entry: { ...OPEN, state: 'notApplicable' } });
    const lossy = anIndicator({ points: 200, lost: 100, entry: { ...OPEN, state: 'scored', points: 200 } });
    expect(openCount([open, excluded, lossy])).toBe(1);
    expect(isUnexplained(lossy)).toBe(true);
    expect(isUnexplained({ ...lossy, entry: { ...lossy.entry, reason: '迟报一次' } })).toBe(false);
  });

  it('knows a score that stands against a computed one', () => {
    const entry: ScoreEntry = { state: 'scored', points: 200, reason: '' };
    expect(isOverridden(anIndicator({ entry, computed: 250 }))).toBe(true);
    expect(isOverridden(anIndicator({ entry, computed: 200 }))).toBe(false);
    expect(isOverridden(anIndicator({ computed: 250 }))).toBe(false);
  });
});

describe('扣分—问题—整改', () => {
  it('lists every indicator that lost points with its problems and their measures', () => {
    const pack = presetPack();
    const [first] = pack.indicators;
    if (!first) throw new Error('the preset has no indicator');
    const report = aReport({
      scoring: { entries: { [first.id]: { state: 'scored', points: first.weight - 100, reason: '' } } },
      problems: [{ id: 'p', title: '不够精准', content: [], indicatorIds: [first.id] }],
      measures: [aMeasure('细化预算', { problemIds: ['p'] })],
    });
    const rows = lossRows(scoreReport(report, pack).items, report.problems, report.measures);
    expect(rows).toMatchObject([
      { indicatorId: first.id, lost: 100, problems: [{ number: 1, measureCount: 1 }] },
    ]);
    expect(lossRows(scoreReport(report, pack).items, [], [])).toMatchObject([{ problems: [] }]);
  });
});
