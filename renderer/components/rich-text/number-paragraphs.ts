import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { numberPoints } from '../../../shared/text/number-points.ts';
import { OWN_STEP } from './own-step.ts';
import { LIVE_CHARACTER } from './suggestion-trigger.ts';

/** Puts bold 一是, 二是 … before the paragraphs: the selected ones when several are, else all of the text. */
export function numberParagraphs(editor: Editor): void {
  const { doc, selection, schema, tr } = editor.state;
  const paragraphs: { readonly node: Node; readonly start: number }[] = [];
  doc.forEach((node, offset) => {
    paragraphs.push({ node, start: offset + 1 });
  });
  const selected = paragraphs.filter(
    ({ node, start }) => start <= selection.to && start + node.content.size >= selection.from,
  );
  const chosen = selected.length > 1 ? selected : paragraphs;
  const texts = chosen.map(({ node }) => node.textBetween(0, node.content.size, undefined, LIVE_CHARACTER));
  for (const { paragraph, length, text } of numberPoints(texts)) {
    const start = tr.mapping.map(chosen[paragraph]?.start ?? 0);
    tr.replaceWith(start, start + length, schema.text(text, [schema.mark('bold')]));
  }
  editor.view.dispatch(tr.setMeta(OWN_STEP, true));
  editor.view.focus();
}
