import { useEffect, useState } from 'react';
import type { EditedPlace } from '../../components/preview-pages/edited-block.ts';

/** Where the clerk is writing: the marked field that has the caret, null before there was one on this tab. */
export function useEditedPlace(tab: string): EditedPlace | null {
  const [edited, setEdited] = useState<{ readonly tab: string; readonly place: EditedPlace } | null>(null);
  useEffect(() => {
    // Told of every move of the caret, and of a field that takes the focus without one.
    const follow = () => {
      const place = editedPlace(document.activeElement, document.getSelection());
      if (place) setEdited((before) => (before && same(before, tab, place) ? before : { tab, place }));
    };
    document.addEventListener('selectionchange', follow);
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
      document.removeEventListener('focusin', follow);
    };
  }, [tab]);
  return edited?.tab === tab ? edited.place : null;
}

function same(
  before: { readonly tab: string; readonly place: EditedPlace },
  tab: string,
  place: EditedPlace,
) {
  return before.tab === tab && before.place.path === place.path && before.place.paragraph === place.paragraph;
}

/** The place of the field that has the focus; null when it edits no place of the report. */
export function editedPlace(focused: Element | null, selection: Selection | null): EditedPlace | null {
  const field = focused?.closest<HTMLElement>('main [data-path]');
  if (!field?.dataset.path) return null;
  return { path: field.dataset.path, paragraph: paragraphOf(focused, selection?.anchorNode ?? null) };
}

/** Which paragraph of a text the caret is in. Empty ones are not printed, so they do not count. */
function paragraphOf(text: Element | null, caret: Node | null): number {
  if (!text?.matches('[contenteditable="true"]')) return 0;
  const paragraphs = [...text.children];
  const current = paragraphs.findIndex((paragraph) => paragraph.contains(caret));
  return paragraphs.slice(0, Math.max(0, current)).filter(({ textContent }) => textContent?.trim()).length;
}
