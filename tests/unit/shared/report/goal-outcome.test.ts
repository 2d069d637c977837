import { describe, expect, it } from 'vitest';
import { goalOutcome } from '../../../../shared/report/goal-outcome.ts';
import type { GoalIndicator } from '../../../../shared/report/schema.ts';

function outcome(nature: GoalIndicator['nature'], target: string, actual: string) {
  return goalOutcome({ id: 'a', level1: '', level2: '', name: '', unit: '', nature, target, actual });
}

describe('what an indicator reached', () => {
  it.each([
    ['atLeast', '80', '84', 'reached', 10_500],
    ['atLeast', '80', '79.9', 'missed', 9_988],
    ['atLeast', '10,000', '１１260', 'reached', 11_260],
    ['atMost', '3.5', '2.46', 'reached', null],
    ['atMost', '3.5', '3.51', 'missed', null],
    ['equal', '100', '100%', 'reached', 10_000],
    ['equal', '100', '99', 'missed', 9_900],
    ['atLeast', '0', '3', 'reached', null],
  ] as const)('%s %s, got %s', (nature, target, actual, state, rate) => {
    expect(outcome(nature, target, actual)).toEqual({ state, rate });
  });

  it('is not judged where words stand or something is missing', () => {
    expect(outcome('qualitative', '提高', '有提高').state).toBe('unclear');
    expect(outcome('atLeast', '八十', '84').state).toBe('unclear');
    expect(outcome('atLeast', '80', '').state).toBe('open');
    expect(outcome('atLeast', ' ', '84').state).toBe('open');
  });
});
