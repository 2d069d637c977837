import { describe, expect, it } from 'vitest';
import type { ScoreEntry } from '../../../../shared/report/schema.ts';
import type { Indicator, IndicatorPack, ScoringRule } from '../../../../shared/scoring/pack.ts';
import { formatPoints, parsePoints } from '../../../../shared/scoring/points.ts';
import { gradeOf, scoreReport } from '../../../../shared/scoring/score.ts';
import { aReport, fullMarks, presetPack, someFigures } from '../../../support/builders.ts';
import { fc } from '../../../support/property.ts';

const RATIO: ScoringRule = {
  kind: 'ratio',
  numerator: 'expenditure.total@final',
  denominator: 'expenditure.total@adjusted',
};
const DEDUCT: ScoringRule = {
  kind: 'linearDeduct',
  numerator: 'threePublic.total@final',
  denominator: 'threePublic.total@budget',
  threshold: 10_000,
  deduct: 50,
};

function indicator(id: string, weight: number, rule: ScoringRule = { kind: 'manual' }): Indicator {
  return { id, level1: '一级', level2: '二级', name: id, weight: weight * 100, standard: '', rule };
}

function pack(
  indicators: Indicator[],
  policy: IndicatorPack['notApplicablePolicy'] = 'fullMarks',
): IndicatorPack {
  return { ...presetPack(), notApplicablePolicy: policy, indicators };
}

const entry = (state: ScoreEntry['state'], points: number | null = null): ScoreEntry => ({
  state,
  points: points === null ? null : points * 100,
  reason: '',
});

describe('an indicator scored by a ratio', () => {
  const score = (spent: string, adjusted: string) =>
    scoreReport(
      aReport({
        figures: someFigures({ 'expenditure.total@final': spent, 'expenditure.total@adjusted': adjusted }),
      }),
      pack([indicator('rate', 10, RATIO)]),
    ).items[0];

  it.each([
    ['98.00', '100.00', 980],
    ['207.48', '207.48', 1_000],
    ['110.00', '100.00', 1_000],
    ['0', '100.00', 0],
    ['83.25', '100.00', 833],
  ])('%s of %s gives %i hundredths', (spent, adjusted, points) => {
    expect(score(spent, adjusted)).toMatchObject({ computed: points, points, lost: 1_000 - points });
  });

  it('cannot be computed over 0 or from a blank', () => {
    expect(score('5.00', '0')).toMatchObject({ computed: null, points: null, lost: 0 });
    expect(scoreReport(aReport(), pack([indicator('rate', 10, RATIO)])).complete).toBe(false);
  });
});

describe('an indicator that loses points above a threshold', () => {
  const points = (spent: string, budget: string) =>
    scoreReport(
      aReport({
        figures: someFigures({ 'threePublic.total@final': spent, 'threePublic.total@budget': budget }),
      }),
      pack([indicator('control', 2, DEDUCT)]),
    ).items[0]?.points;

  it.each([
    ['2.46', '2.46', 200],
    ['1.00', '2.46', 200],
    ['101.00', '100.00', 150],
    ['101.50', '100.00', 125],
    ['200.00', '100.00', 0],
  ])('%s against %s gives %i hundredths', (spent, budget, expected) => {
    expect(points(spent, budget)).toBe(expected);
  });
});

describe('the total', () => {
  const table = [indicator('a', 60), indicator('b', 30), indicator('c', 10)];
  const entries = { a: entry('scored', 57), b: entry('scored', 30), c: entry('notApplicable') };

  it('counts 不适用 as full marks, or shares its weight out, as the pack says', () => {
    const report = aReport({ scoring: { entries } });
    expect(scoreReport(report, pack(table, 'fullMarks'))).toMatchObject({
      total: 9_700,
      full: 10_000,
      grade: '优',
    });
    expect(scoreReport(report, pack(table, 'redistribute'))).toMatchObject({
      total: 9_667,
      full: 10_000,
      grade: '优',
    });
  });

  it('is 0 when nothing applies and weights are shared out', () => {
    const none = Object.fromEntries(table.map(({ id }) => [id, entry('notApplicable')]));
    expect(scoreReport(aReport({ scoring: { entries: none } }), pack(table, 'redistribute'))).toMatchObject({
      total: 0,
      complete: true,
    });
  });

  it('has no grade until every indicator is scored', () => {
    const open = { a: entry('scored', 60), b: entry('scored', 30) };
    expect(scoreReport(aReport({ scoring: { entries: open } }), pack(table))).toMatchObject({
      complete: false,
      grade: null,
      total: 9_000,
    });
  });

  it('takes the clerk’s score over the computed one', () => {
    const figures = someFigures({
      'expenditure.total@final': '50.00',
      'expenditure.total@adjusted': '100.00',
    });
    const report = aReport({ figures, scoring: { entries: { rate: entry('scored', 10) } } });
    expect(scoreReport(report, pack([indicator('rate', 10, RATIO)]))).toMatchObject({
      total: 1_000,
      items: [{ computed: 500, points: 1_000, lost: 0 }],
    });
  });

  it('of full marks is 100 in every shipped pack', () => {
    for (const id of ['gd-2021-pattern', 'gd-2021-no-special-funds', 'mof-2013-common']) {
      const preset = presetPack(id);
      expect(scoreReport(aReport({ scoring: fullMarks(preset) }), preset)).toMatchObject({
        total: 10_000,
        complete: true,
        grade: '优',
      });
    }
  });

  it('is what was earned plus what was lost, whatever the scores are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }),
        ([a = 0, b = 0, c = 0]) => {
          const scoredTable = [indicator('a', 60), indicator('b', 60), indicator('c', 60)];
          const scoring = {
            entries: { a: entry('scored', a), b: entry('scored', b), c: entry('scored', c) },
          };
          const { total, full, items } = scoreReport(aReport({ scoring }), pack(scoredTable));
          expect(total + items.reduce((lost, item) => lost + item.lost, 0)).toBe(full);
        },
      ),
    );
  });
});

describe('grades', () => {
  const { bands } = presetPack();
  it.each([
    [10_000, '优'],
    [9_000, '优'],
    [8_999, '良'],
    [8_950, '良'],
    [8_000, '良'],
    [7_999, '中'],
    [6_000, '中'],
    [5_999, '差'],
    [0, '差'],
  ])('%i hundredths are %s', (points, grade) => {
    expect(gradeOf(points, bands)).toBe(grade);
  });

  it('do not depend on the order of the bands', () => {
    expect(gradeOf(8_950, bands.toReversed())).toBe('良');
  });
});

describe('points as text', () => {
  it('come back', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (points) => {
        expect(parsePoints(formatPoints(points))).toBe(points);
      }),
    );
    expect([9_700, 9_750, 9_705, 1_000, 0].map(formatPoints)).toEqual(['97', '97.5', '97.05', '10', '0']);
  });

  it('are refused with more than two decimals, a sign or letters', () => {
    expect(['97.555', '-1', '九十七', ''].map(parsePoints)).toEqual([null, null, null, null]);
    expect(parsePoints('９７．５')).toBe(9_750);
  });
});
