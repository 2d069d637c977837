import type { EditorState } from '@tiptap/pm/state';

export interface EditorLabels {
  readonly path: string;
  /** names the field for the screen reader */
  readonly label: string;
  readonly placeholder: string;
}

/** The attributes of the element that holds a text; the style sheet draws the placeholder for as long as it is empty. */
export function textAttributes(
  { path, label, placeholder }: EditorLabels,
  empty: boolean,
): Record<string, string> {
  return {
    'data-path': path,
    'aria-label': label,
    'aria-multiline': 'true',
    'data-placeholder': placeholder,
    role: 'textbox',
    spellcheck: 'false',
    ...(empty ? { 'data-empty': 'true' } : {}),
  };
}

/** The same for the editor, which asks anew after every change. */
export function editorAttributes(labels: EditorLabels) {
  return ({ doc }: EditorState) => textAttributes(labels, doc.childCount === 1 && doc.content.size === 2);
}
