import type { Editor } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { FactRun, FigureFormat, FigureRun, Inline } from '../../../shared/report/rich-text.ts';
import { OWN_STEP } from './own-step.ts';
import { inlineJson } from './rich-text-json.ts';
import { unitAtStart, unitOf } from './unit-text.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Puts a live figure or fact into a stretch of the text, with its unit behind it unless the unit stands there already. */
export function insertLive(
  editor: Editor,
  run: FigureRun | FactRun,
  range: Range = editor.state.selection,
): void {
  const unit = run.kind === 'figure' && !unitAtStart(textAfter(editor, range.to)) ? unitOf(run.as) : '';
  replaceWithInlines(editor, range, [run, { kind: 'text', text: unit }]);
}

/** Replaces a stretch of one paragraph, as one step of its own; weight is that of what was there. */
export function replaceWithInlines(editor: Editor, { from, to }: Range, inlines: readonly Inline[]): void {
  const { schema, tr, doc } = editor.state;
  const marks = marksAt(doc.resolve(from), to);
  const nodes = inlines
    .filter((inline) => inline.kind !== 'text' || inline.text !== '')
    .map((inline) => schema.nodeFromJSON(inlineJson(inline)).mark(marks));
  editor.view.dispatch(tr.replaceWith(from, to, nodes).setMeta(OWN_STEP, true).scrollIntoView());
  editor.view.focus();
}

/** Writes a figure in another form, and the unit behind it with it; where none stood behind an amount, none is added. */
export function changeForm(
  editor: Editor,
  position: number,
  node: Node,
  run: FigureRun,
  as: FigureFormat,
): void {
  const after = position + node.nodeSize;
  const unit = unitAtStart(textAfter(editor, after));
  const keepsBare = unit === '' && unitOf(run.as) !== '';
  const text = keepsBare ? '' : unitOf(as);
  replaceWithInlines(editor, { from: position, to: after + (unitOf(run.as) === '' ? 0 : unit.length) }, [
    { ...run, as },
    { kind: 'text', text },
  ]);
}

function textAfter(editor: Editor, position: number): string {
  const $at = editor.state.doc.resolve(position);
  return $at.parent.textBetween($at.parentOffset, Math.min($at.parent.content.size, $at.parentOffset + 2));
}

function marksAt($from: ResolvedPos, to: number) {
  const end = $from.doc.resolve(to);
  return $from.marksAcross(end) ?? $from.marks();
}
