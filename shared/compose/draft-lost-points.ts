import { formatPoints } from '../scoring/points.ts';
import type { IndicatorScore } from '../scoring/score.ts';

/** The indicators of one heading of the scoring table. */
export interface ScoreBlock {
  readonly title: string;
  readonly items: readonly IndicatorScore[];
  /** hundredths of a point */
  readonly lost: number;
}

/** Scored indicators grouped by one of the table's levels, in the table's order. */
export function scoreBlocks(items: readonly IndicatorScore[], level: 'level1' | 'level2'): ScoreBlock[] {
  const groups = Map.groupBy(items, ({ indicator }) => indicator[level]);
  return [...groups].map(([title, group]) => ({
    title,
    items: group,
    lost: group.reduce((sum, item) => sum + item.lost, 0),
  }));
}

/** `预算编制约束性扣1分，原因是年中追加预算一次`; no reason is made up. */
export function lossClause({ indicator, entry, lost }: IndicatorScore): string {
  const reason = entry.reason.trim().replace(/[。；，\s]+$/u, '');
  return `${indicator.name}扣${formatPoints(lost)}分${reason === '' ? '' : `，原因是${reason}`}`;
}
