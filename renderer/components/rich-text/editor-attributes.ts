import type { EditorState } from '@tiptap/pm/state';

export interface EditorLabels {
  readonly path: string;
  /** names the field for the screen reader */
  readonly label: string;
  readonly placeholder: string;
}

/** The attributes of the editable element; the style sheet draws the placeholder for as long as it is empty. */
export function editorAttributes({ path, label, placeholder }: EditorLabels) {
  return (state: EditorState): Record<string, string> => ({
    'data-path': path,
    'aria-label': label,
    'aria-multiline': 'true',
    'data-placeholder': placeholder,
    role: 'textbox',
    spellcheck: 'false',
    ...(state.doc.childCount === 1 && state.doc.content.size === 2 ? { 'data-empty': 'true' } : {}),
  });
}
