import { isEmptyText } from '../../../shared/report/rich-text.ts';
import type { Measure, Problem } from '../../../shared/report/schema.ts';

/** How a problem or measure is called where it is linked: its number and title. */
export function numberedLabel(number: number, item: Problem | Measure): string {
  return `（${number}）${item.title.trim() || (isEmptyText(item.content) ? '还没有写' : '没有标题')}`;
}
