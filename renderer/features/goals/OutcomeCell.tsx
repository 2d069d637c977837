import { goalOutcome } from '../../../shared/report/goal-outcome.ts';
import type { GoalIndicator } from '../../../shared/report/schema.ts';
import classes from './IndicatorRow.module.css';
import { outcomeText } from './outcome-text.ts';

const EXPLANATIONS = {
  open: '填了目标值和完成值后由程序比较',
  reached: '完成值达到目标值',
  missed: '完成值没有达到目标值',
  unclear: '目标值或完成值是文字，请自己对照',
} as const;

/** 完成情况: computed, so it cannot be typed into. */
export function OutcomeCell({ indicator }: { readonly indicator: GoalIndicator }) {
  const outcome = goalOutcome(indicator);
  return (
    <td
      data-computed
      className={classes.outcome}
      data-state={outcome.state}
      title={EXPLANATIONS[outcome.state]}
    >
      {outcomeText(outcome)}
    </td>
  );
}
