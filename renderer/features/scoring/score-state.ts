import type { ScoreEntry } from '../../../shared/report/schema.ts';
import type { IndicatorScore } from '../../../shared/scoring/score.ts';

/** How many indicators nobody and no rule has scored yet. */
export function openCount(items: readonly IndicatorScore[]): number {
  return items.filter((item) => item.points === null && item.entry.state !== 'notApplicable').length;
}

/** How many indicators lose points without saying why. */
export function unexplainedCount(items: readonly IndicatorScore[]): number {
  return items.filter(isUnexplained).length;
}

export function isUnexplained({ lost, entry }: IndicatorScore): boolean {
  return lost > 0 && entry.reason.trim() === '';
}

/** The clerk's score stands against a different computed one. */
export function isOverridden({ entry, computed }: IndicatorScore): boolean {
  return entry.state === 'scored' && computed !== null && entry.points !== computed;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The entry after the clerk typed a score; an emptied field gives the indicator back to its rule. */
export function withPoints(entry: ScoreEntry, points: number | null): ScoreEntry {
  return points === null ? { ...entry, state: 'open', points: null } : { ...entry, state: 'scored', points };
}
