import { formatPercent } from '../../money/percent.ts';
import { pathOf } from '../../report/paths.ts';
import type { Task } from '../../report/schema.ts';
import { taskCompletion } from '../../report/task-completion.ts';
import { chineseNumber } from '../../text/chinese-number.ts';
import type { Block, DocumentRun } from '../document.ts';
import type { LiveContext } from '../live-text.ts';
import type { Outline } from '../outline.ts';
import { bodyParagraph, composeRuns, composeText, withFinalStop, withoutFinalStop } from '../paragraphs.ts';

/** （二）年度总体工作和重点工作任务: the introduction, then “一是……，完成率100%。成效。” for every task. */
export function composeTasks(context: LiveContext, layout: Outline['taskLayout']): Block[] {
  const { intro, items } = context.report.tasks;
  const introBlocks = composeText(intro, pathOf.text('tasks.intro'), context);
  const written = items.filter((task) => task.content.length > 0);
  const tasks = written.map((task, index) => composeTask(task, index, context));
  if (layout === 'paragraphs') {
    return [
      ...introBlocks,
      ...tasks.map((runs, index) => bodyParagraph(runs, pathOf.item('tasks', written[index]?.id ?? ''))),
    ];
  }
  if (tasks.length === 0) return introBlocks;
  const lead = introBlocks.at(-1);
  return [
    ...introBlocks.slice(0, -1),
    bodyParagraph([...(lead?.runs ?? []), ...tasks.flat()], lead?.path ?? pathOf.list('tasks')),
  ];
}

function composeTask(task: Task, index: number, context: LiveContext): DocumentRun[] {
  const path = pathOf.item('tasks', task.id, 'content');
  const content = task.content.flatMap(({ inlines }, paragraph) =>
    composeRuns(inlines, context, { path, paragraph }),
  );
  const rate = taskCompletion(task);
  const ordinal: DocumentRun = { text: `${chineseNumber(index + 1)}是`, bold: true };
  const source = { path: pathOf.item('tasks', task.id, 'effect'), paragraph: 0, inline: 0 };
  const written = task.effect.trim();
  const effect = written === '' ? [] : withFinalStop([{ text: written, source }]);
  if (rate === null) return [ordinal, ...withFinalStop(content), ...effect];
  return [ordinal, ...withoutFinalStop(content), { text: `，完成率${formatPercent(rate)}。` }, ...effect];
}
