import { parseDecimal, rescale } from '../../money/decimal.ts';
import { emptyMeasure, emptyTask } from '../../report/empty-items.ts';
import type { RichText } from '../../report/rich-text.ts';
import type { Measure, Problem, Task } from '../../report/schema.ts';
import type { WordRun } from './outline.ts';
import { paragraphFrom, runsText, sliceRuns, trimRuns } from './runs.ts';
import { type ItemParagraphs, splitAtNumbers, splitAtOrdinals } from './split-items.ts';

/** Lists of a report are bounded (see schema.ts); longer enumerations stay prose. */
const MAX_TASKS = 200;
const MAX_POINTS = 100;
const LONGEST_TITLE = 60;

interface PlacedTasks {
  readonly intro: RichText;
  readonly tasks: readonly Task[];
}

/** “一是……，完成率 100%。二是……” to task items; text without such an enumeration is all introduction. */
export function tasksOf(text: RichText, newId: () => string): PlacedTasks {
  const ordinals = splitAtOrdinals(text);
  const split = ordinals.items.length > 0 ? ordinals : splitAtNumbers(text);
  if (split.items.length === 0 || split.items.length > MAX_TASKS) return { intro: text, tasks: [] };
  return {
    intro: split.lead.map(paragraphFrom),
    tasks: split.items.map((item) => taskOf(item, newId)),
  };
}

const COMPLETION =
  /[，,；;]?\s*完成率\s*(?:为|达到?|[：:])?\s*(\d{1,3}(?:\.\d{1,2})?)\s*[%％]\s*([。；;.]?)\s*$/;

/** A rate at the very end becomes the task's 完成率, which the report writes out again. */
function taskOf(item: ItemParagraphs, newId: () => string): Task {
  const last = item.at(-1) ?? [];
  const match = COMPLETION.exec(runsText(last));
  const rate = match ? parseDecimal(match[1] ?? '') : null;
  const content = match && rate ? [...item.slice(0, -1), sliceRuns(last, 0, match.index)] : item;
  return {
    ...emptyTask(newId()),
    content: content.map(paragraphFrom).filter((paragraph) => paragraph.inlines.length > 0),
    completion: rate ? Number(rescale(rate, 2).digits) : null,
  };
}

type Point = Pick<Problem, 'id' | 'title' | 'content'>;

export function problemsOf(text: RichText, newId: () => string): Problem[] {
  return pointsOf(text, newId).map((point) => ({ ...point, indicatorIds: [] }));
}

export function measuresOf(text: RichText, newId: () => string): Measure[] {
  return pointsOf(text, newId).map((point) => ({ ...emptyMeasure(point.id), ...point }));
}

/** Numbered lines (1. or （1）) to points; else “一是……”; else the whole text is one untitled point. */
function pointsOf(text: RichText, newId: () => string): Point[] {
  const numbers = splitAtNumbers(text);
  const split = numbers.items.length > 0 ? numbers : splitAtOrdinals(text);
  const items = split.items.length > MAX_POINTS ? [] : split.items;
  if (items.length === 0) return text.length === 0 ? [] : [{ id: newId(), title: '', content: text }];
  const all = split.lead.length > 0 ? [split.lead, ...items] : items;
  return all.map((item) => pointOf(item, newId));
}

/** The first sentence is the title when it is short and more text follows it. */
function pointOf(item: ItemParagraphs, newId: () => string): Point {
  const [first = [], ...others] = item;
  const text = runsText(first);
  const end = text.search(/[。：:]/);
  const rest = end < 0 ? [] : trimRuns(sliceRuns(first, end + 1));
  const follows = rest.length > 0 || others.length > 0;
  const title = (end < 0 ? text : text.slice(0, end)).trim();
  if (!follows || title.length > LONGEST_TITLE) {
    return { id: newId(), title: '', content: item.map(paragraphFrom) };
  }
  const content: (readonly WordRun[])[] = rest.length > 0 ? [rest, ...others] : others;
  return { id: newId(), title, content: content.map(paragraphFrom) };
}
