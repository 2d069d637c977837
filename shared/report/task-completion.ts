import { decimalRatio, numberIn } from '../money/decimal-ratio.ts';
import type { BasisPoints } from '../money/percent.ts';
import type { Task } from './schema.ts';

/** 完成率 = 完成 ÷ 计划 when both are numbers and the plan is not 0, else the rate the clerk typed; null when unknown. */
export function taskCompletion(task: Task): BasisPoints | null {
  const planned = numberIn(task.planned);
  const actual = numberIn(task.actual);
  return (planned && actual && decimalRatio(actual, planned)) ?? task.completion;
}
