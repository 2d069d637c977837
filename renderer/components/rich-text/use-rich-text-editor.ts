import { Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { useReportScope } from '../form/report-scope.ts';
import { type EditorLabels, editorAttributes } from './editor-attributes.ts';
import { editorExtensions } from './editor-extensions.ts';
import { isOwnStep } from './own-step.ts';
import { FROM_OUTSIDE, replaceDocument } from './replace-document.ts';
import { richTextOf, toEditorJson } from './rich-text-json.ts';

const SPENDING = pathOf.text('spending');

interface RichTextOptions extends EditorLabels {
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
}

/**
 * A TipTap editor bound to a piece of rich text. Its own changes go out as values; a value that did not come
 * from it (undo, import, a fix) is shown by changing only what differs, never while an input method composes. It is a
 * state without a view until it is mounted.
 */
export function useRichTextEditor(options: RichTextOptions): Editor {
  const { value, path, label, placeholder } = options;
  const { live, endGroup } = useReportScope();
  const shown = useRef(value);
  const latest = useRef(options);
  latest.current = options;
  const attributes = useMemo(
    () => editorAttributes({ path, label, placeholder }),
    [path, label, placeholder],
  );

  const [editor] = useState(() => {
    const made = new Editor({
      element: null,
      // Its style sheet is part of ours: one that comes and goes styles the whole window anew.
      injectCSS: false,
      extensions: editorExtensions(live, path === SPENDING),
      content: toEditorJson(value),
      editorProps: { attributes },
    });
    made.on('update', ({ transaction }) => {
      if (transaction.getMeta(FROM_OUTSIDE)) return;
      const next = richTextOf(made.state.doc);
      shown.current = next;
      const alone = isOwnStep(transaction);
      if (alone) endGroup();
      latest.current.onChange(next);
      if (alone) endGroup();
    });
    return made;
  });

  const shownAttributes = useRef(attributes);
  useEffect(() => {
    // An item that was moved is called by its new number.
    if (shownAttributes.current === attributes) return;
    shownAttributes.current = attributes;
    editor.setOptions({ editorProps: { attributes } });
  }, [editor, attributes]);

  useEffect(() => {
    const show = () => {
      if (latest.current.value === shown.current || editor.isDestroyed || editor.view.composing) return;
      shown.current = latest.current.value;
      replaceDocument(editor, latest.current.value);
    };
    if (value === shown.current) return;
    show();
    if (!editor.view.composing) return;
    // The composition's own end is handled first; the value from outside follows it.
    const afterComposition = () => window.setTimeout(show);
    const { dom } = editor.view;
    dom.addEventListener('compositionend', afterComposition, { once: true });
    return () => dom.removeEventListener('compositionend', afterComposition);
  }, [editor, value]);

  return editor;
}
