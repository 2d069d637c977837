import { typedFigure } from '../../figures/figure.ts';
import { figureLabel } from '../../figures/keys.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { FigureChange } from '../../report/edit.ts';
import type { FactKey, Inline } from '../../report/rich-text.ts';
import { boldWords } from './bold-words.ts';
import type { OvertypedFigure, ReviewChange } from './change.ts';
import type { EditedPiece, SegmentChange } from './compare-runs.ts';
import type { ComparedReport } from './compared-report.ts';
import { presentParagraph } from './current-text.ts';
import { normalText } from './normal-text.ts';
import { placeLabel } from './place-label.ts';
import { inlineAt, linePlace, textPlace } from './places.ts';

/** A change before it gets its number. */
export type Draft = Omit<ReviewChange, 'id'>;

/** The report as it was exported, and as it is now. */
export interface Sides {
  readonly exported: ComparedReport;
  readonly present: ComparedReport;
}

const GONE = '这部分内容在导出以后已经从报告里删除，无法采纳。';
const FACT_LABELS: Record<FactKey, string> = {
  fiscalYear: '评价年度',
  departmentName: '部门名称',
  score: '自评得分',
  grade: '自评等级',
};

/** The change of some words that were written by hand; null when the report already says so. */
export function writtenChange(segment: SegmentChange, sides: Sides): Draft | null {
  const { place } = segment;
  if (!place) return null;
  return linePlace(place.path)
    ? lineChange(segment, place.path, sides)
    : paragraphChange(segment, place, sides);
}

/** A change of words that the program writes: shown, never adopted. */
export function computedChange(
  where: Pick<Draft, 'place' | 'path'>,
  words: Pick<Draft, 'before' | 'after'>,
  reason: string,
): Draft {
  return { ...where, ...words, kind: 'computed', current: null, figures: [], reason, operations: [] };
}

function lineChange(
  { before, after }: SegmentChange,
  path: string,
  { exported, present }: Sides,
): Draft | null {
  const line = linePlace(path);
  const now = line?.get(present.report) ?? null;
  const then = line?.get(exported.report) ?? null;
  const value = after.trim();
  if (now !== null && now === value) return null;
  const settable = line?.edit(value) ?? null;
  return {
    kind: 'text',
    place: placeLabel(path, exported),
    path,
    before,
    after,
    current: now === null || now === then ? null : now,
    figures: [],
    reason: now === null ? GONE : settable ? null : '这一栏填不下这样的内容，请在软件里修改。',
    operations: [{ kind: 'setLine', path, value }],
  };
}

function paragraphChange(
  segment: SegmentChange,
  { path, paragraph }: NonNullable<SegmentChange['place']>,
  { exported, present }: Sides,
): Draft | null {
  const place = textPlace(path);
  const then = place?.get(exported.report) ?? [];
  const now = place?.get(present.report) ?? null;
  const held = now && presentParagraph(then, now, paragraph);
  const old = then[paragraph];
  const changedSince = JSON.stringify(held) !== JSON.stringify(old);
  const tail = old ? leftOut(old.inlines, segment) : '';
  const current = held ? normalText(present.textOf(held)) : '';
  const gone = segment.after.trim() === '';
  if (changedSince && !segment.boldOnly && (current === segment.after || current === segment.after + tail))
    return null;
  return {
    kind: segment.boldOnly ? 'bold' : gone ? 'removed' : 'text',
    place: placeLabel(path, exported, then.length > 1 ? paragraph : undefined),
    path,
    before: segment.before,
    after: segment.boldOnly ? boldWords(segment) : segment.after,
    current: changedSince && now ? current : null,
    figures: overtypedFigures(segment.pieces, exported),
    reason: now ? null : GONE,
    operations: gone
      ? [{ kind: 'removeText', path, paragraph }]
      : [{ kind: 'replaceText', path, paragraph, pieces: segment.pieces, tail }],
  };
}

/** What the exported sentence left out at the end of its paragraph: a stop before a clause that follows. */
function leftOut(inlines: readonly Inline[], { before }: SegmentChange): string {
  const last = inlines.at(-1);
  if (last?.kind !== 'text') return '';
  const tail = /[。；，、\s]+$/u.exec(last.text)?.[0] ?? '';
  return before.endsWith(normalText(tail)) ? '' : tail;
}

/** The live figures and facts that were typed over, in order. */
export function overtypedFigures(
  pieces: readonly EditedPiece[],
  { report }: ComparedReport,
): OvertypedFigure[] {
  return pieces.flatMap((piece): OvertypedFigure[] => {
    if (piece.kind !== 'overtyped') return [];
    const inline = inlineAt(report, piece.source);
    if (!inline || inline.kind === 'text') return [];
    const { live, text: typed } = piece;
    if (inline.kind === 'fact') return [{ label: FACT_LABELS[inline.fact], live, typed, figure: null }];
    const label = figureLabel(inline.key, inline.period);
    return [{ label, live, typed, figure: figureChange(inline, typed) }];
  });
}

function figureChange(
  { key, period, as }: Extract<Inline, { kind: 'figure' }>,
  typed: string,
): FigureChange | null {
  if (as.kind !== 'wanyuan' && as.kind !== 'yuan') return null;
  const amount = parseAmount(typed, as.kind);
  return amount.kind === 'amount' ? { key, period, figure: typedFigure(amount.fen) } : null;
}
