import { compareDecimals, decimalRatio, numberIn } from '../money/decimal-ratio.ts';
import type { BasisPoints } from '../money/percent.ts';
import type { GoalIndicator } from './schema.ts';

/** What target and result of an indicator say together. */
export interface GoalOutcome {
  /** `open`: one of both is not filled in; `unclear`: words, which only a reader can compare */
  readonly state: 'open' | 'reached' | 'missed' | 'unclear';
  /** 完成值 ÷ 目标值, where both are numbers and more is better */
  readonly rate: BasisPoints | null;
}

/** 完成情况 of one indicator, computed from 性质, 目标值 and 完成值; nothing is judged where words stand. */
export function goalOutcome({ nature, target, actual }: GoalIndicator): GoalOutcome {
  if (target.trim() === '' || actual.trim() === '') return { state: 'open', rate: null };
  const wanted = numberIn(target);
  const got = numberIn(actual);
  if (nature === 'qualitative' || !wanted || !got) return { state: 'unclear', rate: null };
  const order = compareDecimals(got, wanted);
  const reached = nature === 'atLeast' ? order >= 0 : nature === 'atMost' ? order <= 0 : order === 0;
  return {
    state: reached ? 'reached' : 'missed',
    rate: nature === 'atMost' ? null : decimalRatio(got, wanted),
  };
}
