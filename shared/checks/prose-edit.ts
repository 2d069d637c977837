import type { Inline, Paragraph, RichText } from '../report/rich-text.ts';
import type { ProseField, ProseParagraph, ProsePiece } from './prose.ts';
import type { FindingDraft } from './rule.ts';

/** A stretch of one paragraph (`start` included, `end` not) and what takes its place. */
export interface Replacement {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly with: string | readonly Inline[];
}

/** True when any character of the stretch comes from a live figure or fact, which is nobody's typing. */
export function touchesLive(paragraph: ProseParagraph, start: number, end: number): boolean {
  return paragraph.pieces.some(
    (piece) => piece.inline.kind !== 'text' && piece.start < end && piece.start + piece.text.length > start,
  );
}

/** The field's text with every replacement made. Live runs stay what they are; emphasis is kept. */
export function replaceInField(
  field: Pick<ProseField, 'paragraphs'>,
  replacements: readonly Replacement[],
): RichText {
  return field.paragraphs.map((paragraph) =>
    rewrite(
      paragraph,
      replacements
        .filter((replacement) => replacement.paragraph === paragraph.index)
        .toSorted((a, b) => a.start - b.start),
    ),
  );
}

/** A fix that makes the replacements as one undoable edit. */
export function replacementFix(
  field: ProseField,
  label: string,
  replacements: readonly Replacement[],
): NonNullable<FindingDraft['fix']> {
  return { label, edit: field.replaceWith(replaceInField(field, replacements)) };
}

function rewrite(paragraph: ProseParagraph, replacements: readonly Replacement[]): Paragraph {
  if (replacements.length === 0) return { inlines: paragraph.pieces.map((piece) => piece.inline) };
  return { inlines: paragraph.pieces.flatMap((piece) => rewritePiece(piece, replacements)) };
}

function rewritePiece(piece: ProsePiece, replacements: readonly Replacement[]): Inline[] {
  const { inline, start, text } = piece;
  if (inline.kind !== 'text') return [inline];
  const emphasis = inline.bold === undefined ? {} : { bold: inline.bold };
  const plain = (part: string): Inline[] => (part === '' ? [] : [{ kind: 'text', text: part, ...emphasis }]);
  const result: Inline[] = [];
  let at = 0;
  for (const { start: from, end: to, with: substitute } of replacements) {
    if (to <= start || from >= start + text.length) continue;
    result.push(...plain(text.slice(at, Math.max(0, from - start))));
    if (from >= start) {
      result.push(
        ...(typeof substitute === 'string'
          ? plain(substitute)
          : substitute.map((run) => ({ ...run, ...emphasis }))),
      );
    }
    at = Math.min(text.length, to - start);
  }
  return joined([...result, ...plain(text.slice(at))]);
}

/** Neighbouring plain runs of equal emphasis become one, so that a fix leaves no crumbs behind. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && last.bold === inline.bold) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      result.push(inline);
    }
  }
  return result;
}
