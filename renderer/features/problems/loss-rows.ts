import type { Measure, Problem } from '../../../shared/report/schema.ts';
import type { Points } from '../../../shared/scoring/pack.ts';
import type { IndicatorScore } from '../../../shared/scoring/score.ts';

/** A problem with its place in the list, from 1. */
export interface LinkedProblem {
  readonly number: number;
  readonly problem: Problem;
  readonly measureCount: number;
}

/** One indicator that lost points, and what the report says about it. */
export interface LossRow {
  readonly indicatorId: string;
  readonly name: string;
  readonly points: Points;
  readonly weight: Points;
  readonly lost: Points;
  readonly problems: readonly LinkedProblem[];
}

/** 扣分—问题—整改: the indicators that lost points in the order of the scoring table. */
export function lossRows(
  scores: readonly IndicatorScore[],
  problems: readonly Problem[],
  measures: readonly Measure[],
): LossRow[] {
  const linked = problems.map(
    (problem, index): LinkedProblem => ({
      number: index + 1,
      problem,
      measureCount: measures.filter((measure) => measure.problemIds.includes(problem.id)).length,
    }),
  );
  return scores
    .filter((score) => score.lost > 0)
    .map(({ indicator, points, lost }) => ({
      indicatorId: indicator.id,
      name: indicator.name,
      points: points ?? 0,
      weight: indicator.weight,
      lost,
      problems: linked.filter(({ problem }) => problem.indicatorIds.includes(indicator.id)),
    }));
}
