import StarterKit from '@tiptap/starter-kit';
import { caretFirst } from './caret-first.ts';
import { clipboard } from './clipboard.ts';
import { figureSuggestion } from './figure-suggestion.ts';
import { factNode, figureNode } from './live-nodes.ts';
import type { LiveStore } from './live-store.ts';
import { pasteReview } from './paste-review.ts';
import { typedNumbers } from './typed-numbers.ts';

/**
 * Paragraphs, bold, text and the two live nodes: what a report may hold and nothing else. Undo is off because
 * the report has one undo stack for everything.
 * @param spending true for the text of （四）部门整体支出情况, where every percentage is about money
 */
export function editorExtensions(live: LiveStore, spending = false) {
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
    caretFirst,
    figureNode(live),
    factNode(live),
    figureSuggestion,
    typedNumbers(live, spending),
    clipboard(live),
    pasteReview,
  ];
}
