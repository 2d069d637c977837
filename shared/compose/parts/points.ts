import { pathOf } from '../../report/paths.ts';
import type { Measure, Problem } from '../../report/schema.ts';
import { formatChineseDate } from '../../text/chinese-date.ts';
import type { Block, DocumentRun, ParagraphBlock } from '../document.ts';
import type { LiveContext } from '../live-text.ts';
import { headingNumber } from '../numbering.ts';
import type { Numbering } from '../outline.ts';
import { bodyParagraph, composeRuns, composeText, withFinalStop, withoutFinalStop } from '../paragraphs.ts';

/**
 * Problems or measures as numbered points `（1）标题。正文`; a single untitled one is plain prose. A measure ends with
 * who does it and by when, where that is filled in: `（责任科室：办公室，完成时限：2024年9月30日）`.
 */
export function composePoints(
  list: 'problems' | 'measures',
  numbering: Numbering,
  context: LiveContext,
): Block[] {
  const points: readonly (Problem | Measure)[] = context.report[list];
  const [only] = points;
  if (points.length === 1 && only && only.title.trim() === '') {
    return withDuty(
      only,
      composeText(only.content, pathOf.item(list, only.id), context, contentOf(list, only, 0)),
    );
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
    ...(title === '' ? [] : withFinalStop([{ text: title, source: titleOf(list, point) }])),
    ...(first ? composeRuns(first.inlines, context, contentOf(list, point, 0)) : []),
  ];
  return withDuty(point, [
    bodyParagraph(lead, path),
    ...composeText(rest, path, context, contentOf(list, point, 1)),
  ]);
}

type PointList = 'problems' | 'measures';

function contentOf(list: PointList, { id }: Problem | Measure, paragraph: number) {
  return { path: pathOf.item(list, id, 'content'), paragraph };
}

function titleOf(list: PointList, { id }: Problem | Measure) {
  return { path: pathOf.item(list, id, 'title'), paragraph: 0, inline: 0 };
}

function withDuty(point: Problem | Measure, blocks: readonly ParagraphBlock[]): ParagraphBlock[] {
  const last = blocks.at(-1);
  const duty = 'owner' in point ? dutyText(point) : '';
  if (!last || duty === '') return [...blocks];
  return blocks.with(-1, { ...last, runs: [...withoutFinalStop(last.runs), { text: `${duty}。` }] });
}

function dutyText({ owner, dueOn }: Measure): string {
  const parts = [
    owner.trim() === '' ? '' : `责任科室：${owner.trim()}`,
    dueOn === '' ? '' : `完成时限：${formatChineseDate(dueOn)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}
