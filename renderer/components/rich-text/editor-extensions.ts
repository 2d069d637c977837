import StarterKit from '@tiptap/starter-kit';
import { factNode, figureNode } from './live-nodes.ts';
import type { LiveStore } from './live-store.ts';

/**
 * Paragraphs, bold, text and the two live nodes: what a report may hold and nothing else. Undo is off because
 * the report has one undo stack for everything.
 */
export function editorExtensions(live: LiveStore) {
  return [
    StarterKit.configure({
      blockquote: false,
      bulletList: false,
      code: false,
      codeBlock: false,
      dropcursor: { color: 'var(--app-accent)', width: 2 },
      hardBreak: false,
      heading: false,
      horizontalRule: false,
      italic: false,
      link: false,
      listItem: false,
      listKeymap: false,
      orderedList: false,
      strike: false,
      trailingNode: false,
      underline: false,
      undoRedo: false,
    }),
    figureNode(live),
    factNode(live),
  ];
}
