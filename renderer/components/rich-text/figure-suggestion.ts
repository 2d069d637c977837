import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { FROM_OUTSIDE } from './replace-document.ts';
import { LIVE_CHARACTER, opensSuggestion, suggestionQuery } from './suggestion-trigger.ts';

/** The list of figures that a typed `/` or `=` has opened. */
export interface FigureSuggestion {
  /** where the sign stands */
  readonly from: number;
  /** the caret */
  readonly to: number;
  /** what was typed after the sign */
  readonly query: string;
}

const key = new PluginKey<FigureSuggestion | null>('figureSuggestion');
const CLOSE = 'close';
const LOOK_AGAIN = 'lookAgain';

export function suggestionOf(state: EditorState): FigureSuggestion | null {
  return key.getState(state) ?? null;
}

/** A transaction that closes the list; the sign stays as it was typed. */
export function closingSuggestion({ tr }: EditorState): Transaction {
  return tr.setMeta(key, CLOSE);
}

/**
 * Follows what is typed after a `/` or `=`. It opens with the sign itself and never again for the same sign, and
 * while an input method composes it neither opens nor changes.
 */
export const figureSuggestion = Extension.create({
  name: 'figureSuggestion',
  addProseMirrorPlugins: () => [
    new Plugin<FigureSuggestion | null>({
      key,
      state: { init: () => null, apply: next },
      props: {
        handleDOMEvents: {
          compositionend: (view) => {
            // The composition's own text is taken over first.
            setTimeout(() => {
              if (!view.isDestroyed && suggestionOf(view.state)) {
                view.dispatch(view.state.tr.setMeta(key, LOOK_AGAIN));
              }
            }, 30);
            return false;
          },
          blur: (view) => {
            if (suggestionOf(view.state)) view.dispatch(closingSuggestion(view.state));
            return false;
          },
        },
      },
    }),
  ],
});

function next(
  tr: Transaction,
  open: FigureSuggestion | null,
  _before: EditorState,
  state: EditorState,
): FigureSuggestion | null {
  const meta: unknown = tr.getMeta(key);
  if (meta === CLOSE || tr.getMeta(FROM_OUTSIDE) || !state.selection.empty) return null;
  const composing = tr.getMeta('composition') !== undefined;
  if (open) return composing ? moved(open, tr, state) : followed(open, tr, state);
  const typed = tr.docChanged && !composing && tr.getMeta('uiEvent') === undefined;
  const { $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, LIVE_CHARACTER);
  if (!typed || !opensSuggestion(before)) return null;
  return { from: $from.pos - 1, to: $from.pos, query: '' };
}

function moved(open: FigureSuggestion, tr: Transaction, state: EditorState): FigureSuggestion {
  return { ...open, from: tr.mapping.map(open.from, -1), to: state.selection.from };
}

function followed(open: FigureSuggestion, tr: Transaction, state: EditorState): FigureSuggestion | null {
  const from = tr.mapping.map(open.from, -1);
  const { $from } = state.selection;
  if (from < $from.start() || from >= $from.pos) return null;
  const text = state.doc.textBetween(from, $from.pos, undefined, LIVE_CHARACTER);
  const query = suggestionQuery(text);
  if (query === null) return null;
  return query === open.query && from === open.from ? open : { from, to: $from.pos, query };
}
