import { pathOf } from '../../report/paths.ts';
import type { Measure, Problem } from '../../report/schema.ts';
import type { Block, DocumentRun } from '../document.ts';
import type { LiveContext } from '../live-text.ts';
import { headingNumber } from '../numbering.ts';
import type { Numbering } from '../outline.ts';
import { bodyParagraph, composeRuns, composeText, withFinalStop } from '../paragraphs.ts';

/** Problems or measures as numbered points `（1）标题。正文`; a single untitled one is plain prose. */
export function composePoints(
  list: 'problems' | 'measures',
  numbering: Numbering,
  context: LiveContext,
): Block[] {
  const points: readonly (Problem | Measure)[] = context.report[list];
  const [only] = points;
  if (points.length === 1 && only && only.title.trim() === '') {
    return composeText(only.content, pathOf.item(list, only.id), context);
  }
  return points.flatMap((point, index) => composePoint(list, numbering, point, index, context));
}

function composePoint(
  list: 'problems' | 'measures',
  numbering: Numbering,
  point: Problem | Measure,
  index: number,
  context: LiveContext,
): Block[] {
  const path = pathOf.item(list, point.id);
  const title = point.title.trim();
  const [first, ...rest] = point.content;
  const lead: DocumentRun[] = [
    { text: headingNumber(numbering, index + 1) },
    ...(title === '' ? [] : withFinalStop([{ text: title }])),
    ...(first ? composeRuns(first.inlines, context) : []),
  ];
  return [bodyParagraph(lead, path), ...composeText(rest, path, context)];
}
