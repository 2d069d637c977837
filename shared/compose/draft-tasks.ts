import { formatPercent, percentOf } from '../money/percent.ts';
import { isEmptyText, type RichText } from '../report/rich-text.ts';
import type { Report, Task } from '../report/schema.ts';
import { taskCompletion } from '../report/task-completion.ts';
import { fact, paragraph, text } from './draft-inlines.ts';

const ALL_DONE = 10_000;

/**
 * Drafts the introduction of the tasks: how many there are and how many were completed. The completion is stated only
 * when the rate of every task is known; tasks below 100% are named by their place.
 */
export function draftTasks(report: Report): RichText {
  const tasks = report.tasks.items.filter((task) => !isEmptyText(task.content));
  if (tasks.length === 0) return [];
  return [
    paragraph(fact('fiscalYear'), text(`年确定重点工作任务${tasks.length}项${completionClause(tasks)}。`)),
  ];
}

function completionClause(tasks: readonly Task[]): string {
  const rates = tasks.map(taskCompletion).filter((rate) => rate !== null);
  if (rates.length < tasks.length) return '';
  const done = rates.filter((rate) => rate >= ALL_DONE).length;
  const share = percentOf(done, tasks.length);
  if (share === null) return '';
  const behind = rates.flatMap((rate, index) =>
    rate < ALL_DONE ? [`第${index + 1}项完成率${formatPercent(rate)}`] : [],
  );
  const rest = behind.length > 0 ? `；未全部完成的${behind.length}项中，${behind.join('，')}` : '';
  return `，完成${done}项，任务完成率${formatPercent(share)}${rest}`;
}
