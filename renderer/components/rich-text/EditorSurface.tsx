import type { Editor } from '@tiptap/core';
import { memo, useLayoutEffect, useRef } from 'react';
import classes from './RichTextEditor.module.css';

interface EditorSurfaceProps {
  readonly editor: Editor;
  readonly minLines: number;
}

/**
 * The sheet an editor writes on. TipTap's own component serves nodes drawn by React: it draws the whole text again when
 * it comes and once more when it goes. Our nodes draw themselves.
 */
export const EditorSurface = memo(function EditorSurface({ editor, minLines }: EditorSurfaceProps) {
  const surface = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (surface.current) editor.mount(surface.current);
    return () => editor.unmount();
  }, [editor]);
  return <div ref={surface} className={classes.content} style={{ minHeight: `${minLines * 1.9}em` }} />;
});
