import { formatPercent } from '../money/percent.ts';
import { goalOutcome } from '../report/goal-outcome.ts';
import { type Inline, isEmptyText, type RichText } from '../report/rich-text.ts';
import type { GoalIndicator, Report, Task } from '../report/schema.ts';
import { taskCompletion } from '../report/task-completion.ts';
import { targetText } from './appendices/goal-table.ts';
import { numberedPoints, paragraph, text } from './draft-inlines.ts';

const FINAL_MARK = /[。；，、\s]+$/u;

/**
 * Drafts the points of 履职效能: what the indicators reached together, then one “一是……” for every task with its plan,
 * its result and the indicators it serves, and its effect. What nobody has written is the clerk's to add.
 */
export function draftEffectiveness({ tasks, goals }: Report): RichText {
  const points = numberedPoints(
    tasks.items.filter((task) => !isEmptyText(task.content)).map((task) => taskPoint(task, goals.indicators)),
  );
  const lead = goalsSentence(goals.indicators);
  return lead === '' ? points : [paragraph(text(lead)), ...points];
}

/** `年初设定绩效指标6项，达到目标值6项。` only while every number can be compared. */
function goalsSentence(indicators: readonly GoalIndicator[]): string {
  const named = indicators.filter((indicator) => indicator.name.trim() !== '');
  const outcomes = named.map((indicator) => goalOutcome(indicator).state);
  if (named.length === 0 || outcomes.some((state) => state === 'open' || state === 'unclear')) return '';
  const missed = named.filter((_, index) => outcomes[index] === 'missed').map((indicator) => indicator.name);
  const rest = missed.length === 0 ? '' : `，未达到的是${missed.join('、')}`;
  return `年初设定绩效指标${named.length}项，达到目标值${named.length - missed.length}项${rest}。`;
}

function taskPoint(task: Task, indicators: readonly GoalIndicator[]): Inline[] {
  const content = task.content.flatMap(({ inlines }) => inlines);
  const served = indicators.filter((indicator) => task.indicatorIds.includes(indicator.id));
  const clauses = [taskResult(task), ...served.map(indicatorResult)].filter((clause) => clause !== '');
  const effect = task.effect.trim().replace(FINAL_MARK, '');
  return [
    ...withoutFinalMark(content),
    text(`${clauses.length > 0 ? `，${clauses.join('；')}` : ''}。${effect === '' ? '' : `${effect}。`}`),
  ];
}

function taskResult(task: Task): string {
  const { planned, actual, unit } = task;
  const rate = taskCompletion(task);
  return [
    planned.trim() === '' ? '' : `计划${planned.trim()}${unit}`,
    actual.trim() === '' ? '' : `完成${actual.trim()}${unit}`,
    rate === null ? '' : `完成率${formatPercent(rate)}`,
  ]
    .filter((clause) => clause !== '')
    .join('，');
}

function indicatorResult(indicator: GoalIndicator): string {
  const { name, actual, unit } = indicator;
  const target = targetText(indicator);
  if (target === '' || actual.trim() === '') return '';
  return `${name}目标值${target}，完成值${actual.trim()}${goalOutcome(indicator).state === 'unclear' ? '' : unit}`;
}

/** The content's closing mark goes: the sentence continues. */
function withoutFinalMark(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (last?.kind !== 'text') return [...inlines];
  return [...inlines.slice(0, -1), { ...last, text: last.text.replace(FINAL_MARK, '') }];
}
