import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import { ChipNote } from './ChipNote.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import { EditorSurface } from './EditorSurface.tsx';
import { EditorTools } from './EditorTools.tsx';
import { type EditorProps, MIN_LINES } from './editor-props.ts';
import { FigureSuggestions } from './FigureSuggestions.tsx';
import { LinkNote } from './LinkNote.tsx';
import type { WakeCall } from './use-awake.ts';
import { useRichTextEditor } from './use-rich-text-editor.ts';

interface AwakeEditorProps extends EditorProps {
  /** what made the editor, when it was the clerk */
  readonly call: WakeCall | null;
}

/** The editor itself, with its tools and notes. */
export function AwakeEditor({ call, ...props }: AwakeEditorProps) {
  const { value, onChange, path, label, placeholder = '', minLines = MIN_LINES, numbered = false } = props;
  const editor = useRichTextEditor({ value, onChange, path, label, placeholder });
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => answer(editor, call), [editor, call]);
  return (
    <EditorFrame {...props} root={root} tools={<EditorTools editor={editor} numbered={numbered} />}>
      <EditorSurface editor={editor} minLines={minLines} />
      <ChipNote editor={editor} root={root} />
      <FigureSuggestions editor={editor} />
      <LinkNote editor={editor} />
    </EditorFrame>
  );
}

/** Puts the caret where the clerk clicked before the editor was there: at once, so that no key falls between. */
function answer(editor: Editor, call: WakeCall | null): void {
  if (call === null || editor.isDestroyed) return;
  const place = call === 'keyboard' ? null : editor.view.posAtCoords({ left: call.x, top: call.y });
  if (place) editor.commands.setTextSelection(place.pos);
  editor.view.focus();
}
