import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Lets the editor look where the caret is before it answers a key. The browser moves the caret at once and tells of it
 * later; on a busy machine the next key comes in between, and Enter after Ctrl+End would divide the text where the
 * caret was before.
 */
export const caretFirst = Extension.create({
  name: 'caretFirst',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view) => {
            if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
            return false;
          },
        },
      },
    }),
  ],
});
