import type { Task } from '../../../shared/report/schema.ts';
import { taskCompletion } from '../../../shared/report/task-completion.ts';

const ALL_DONE = 10_000;

/** `共 5 项，完成 4 项，1 项没有完成率`; undefined while there are no tasks. */
export function taskNote(tasks: readonly Task[]): string | undefined {
  if (tasks.length === 0) return undefined;
  const rates = tasks.map(taskCompletion);
  const done = rates.filter((rate) => rate !== null && rate >= ALL_DONE).length;
  const open = rates.filter((rate) => rate === null).length;
  return [`共 ${tasks.length} 项`, done > 0 ? `完成 ${done} 项` : '', open > 0 ? `${open} 项没有完成率` : '']
    .filter((part) => part !== '')
    .join('，');
}
