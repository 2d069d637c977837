import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { useReportScope } from '../form/report-scope.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { editorExtensions } from './editor-extensions.ts';
import { FROM_OUTSIDE, replaceDocument } from './replace-document.ts';
import { fromEditorJson, toEditorJson } from './rich-text-json.ts';

interface RichTextOptions {
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
  readonly path: string;
  readonly label: string;
  readonly placeholder: string;
}

/**
 * A TipTap editor bound to a piece of rich text. Its own changes go out as values; a value that did not come
 * from it (undo, import, a fix) is shown by changing only what differs, never while an input method composes.
 */
export function useRichTextEditor({ value, onChange, path, label, placeholder }: RichTextOptions): Editor {
  const { live } = useReportScope();
  const extensions = useMemo(() => editorExtensions(live), [live]);
  const shown = useRef(value);
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };

  const editor = useEditor({
    extensions,
    content: toEditorJson(value),
    editorProps: {
      attributes: {
        'data-path': path,
        'aria-label': label,
        'aria-multiline': 'true',
        'data-placeholder': placeholder,
        role: 'textbox',
        spellcheck: 'false',
      },
      transformPastedHTML: cleanPastedHtml,
    },
    onUpdate: ({ editor: changed, transaction }) => {
      markEmpty(changed);
      if (transaction.getMeta(FROM_OUTSIDE)) return;
      const next = fromEditorJson(changed.getJSON());
      shown.current = next;
      latest.current.onChange(next);
    },
    onCreate: ({ editor: created }) => markEmpty(created),
  });

  useEffect(() => {
    const show = () => {
      if (latest.current.value === shown.current || editor.view.composing) return;
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

/** The placeholder is drawn by the style sheet for as long as nothing is written. */
function markEmpty(editor: Editor): void {
  editor.view.dom.toggleAttribute('data-empty', editor.isEmpty);
}
