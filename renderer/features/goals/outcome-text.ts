import { formatPercent } from '../../../shared/money/percent.ts';
import { type GoalOutcome, goalOutcome } from '../../../shared/report/goal-outcome.ts';
import type { GoalIndicator } from '../../../shared/report/schema.ts';

/** Short, for the narrow cell. */
const STATE_LABELS: Record<GoalOutcome['state'], string> = {
  open: '',
  reached: '✓',
  missed: '未达',
  unclear: '需对照',
};

/** `✓ 105%`, `未达 95%`, `需对照` where words stand; '' while target or result is missing. */
export function outcomeText({ state, rate }: GoalOutcome): string {
  return rate === null ? STATE_LABELS[state] : `${STATE_LABELS[state]} ${formatPercent(rate)}`;
}

const NOTE_LABELS = { reached: '达到', missed: '未达到', unclear: '需对照' } as const;

/** `6 项，达到 5 项，未达到 1 项`; undefined while there are none. */
export function outcomeNote(indicators: readonly GoalIndicator[]): string | undefined {
  if (indicators.length === 0) return undefined;
  const states = indicators.map((indicator) => goalOutcome(indicator).state);
  const count = (state: GoalOutcome['state']) => states.filter((candidate) => candidate === state).length;
  return [
    `${indicators.length} 项`,
    ...(['reached', 'missed', 'unclear'] as const).flatMap((state) =>
      count(state) > 0 ? [`${NOTE_LABELS[state]} ${count(state)} 项`] : [],
    ),
  ].join('，');
}
