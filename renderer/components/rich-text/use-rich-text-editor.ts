import { type Editor, useEditor } from '@tiptap/react';
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
 * from it (undo, import, a fix) is shown by changing only what differs, never while an input method composes.
 */
export function useRichTextEditor({ value, onChange, path, label, placeholder }: RichTextOptions): Editor {
  const { live, endGroup } = useReportScope();
  const shown = useRef(value);
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };

  // Options that keep their identity: TipTap rebuilds the view's state whenever one of them changes.
  const extensions = useMemo(() => editorExtensions(live, path === SPENDING), [live, path]);
  const [content] = useState(() => toEditorJson(value));
  const editorProps = useMemo(
    () => ({
      attributes: editorAttributes({ path, label, placeholder }),
    }),
    [path, label, placeholder],
  );
  const editor = useEditor({
    extensions,
    content,
    editorProps,
    onUpdate: ({ editor: changed, transaction }) => {
      if (transaction.getMeta(FROM_OUTSIDE)) return;
      const next = richTextOf(changed.state.doc);
      shown.current = next;
      const alone = isOwnStep(transaction);
      if (alone) endGroup();
      latest.current.onChange(next);
      if (alone) endGroup();
    },
  });

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
    editor.view.dom.addEventListener('compositionend', afterComposition, { once: true });
    return () => editor.view.dom.removeEventListener('compositionend', afterComposition);
  }, [editor, value]);

  return editor;
}
