import { divideRounded, parseDecimal } from '../money/decimal.ts';
import type { BasisPoints } from '../money/percent.ts';
import type { Task } from './schema.ts';

/** 完成率 = 完成 ÷ 计划 when both are numbers and the plan is not 0, else the rate the clerk typed; null when unknown. */
export function taskCompletion(task: Task): BasisPoints | null {
  const planned = parseDecimal(task.planned.trim());
  const actual = parseDecimal(task.actual.trim());
  if (!planned || !actual || planned.digits === 0n) return task.completion;
  const numerator = actual.digits * 10n ** BigInt(planned.scale) * 10_000n;
  const denominator = planned.digits * 10n ** BigInt(actual.scale);
  return Number(divideRounded(numerator, denominator));
}
