import type { Editor } from '@tiptap/core';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { toEditorJson } from './rich-text-json.ts';

/** Marks a transaction that only shows a value from outside, so that it is not reported back as typing. */
export const FROM_OUTSIDE = 'fromOutside';

/**
 * Shows another value (undo, import, a fix) by replacing only the part that differs, so that the caret stays
 * where it was unless the very text around it changed.
 */
export function replaceDocument(editor: Editor, value: RichText): void {
  const { doc, tr } = editor.state;
  const next = editor.schema.nodeFromJSON(toEditorJson(value));
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  // Repeated characters make the two scans overlap (“ab” → “aab”); the end then moves behind the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  editor.view.dispatch(tr.setMeta(FROM_OUTSIDE, true).setMeta('addToHistory', false));
}
