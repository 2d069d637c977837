import type { SearchMatch } from '../../../shared/report/search/find.ts';
import { nearestField } from '../form/nearest-field.ts';
import { matchRange } from './match-range.ts';

const ALL = 'found';
const CURRENT = 'found-current';
/** Marks the field of a form: what is typed in it is no text of the page that could be coloured. */
const FIELD_MARK = 'data-found';

/** Colours the matches that are on the screen, and more strongly the current one. */
export function drawHighlights(matches: readonly SearchMatch[], current: SearchMatch | null): void {
  clearHighlights();
  const main = document.querySelector('main');
  if (!main) return;
  if (current && !current.place.rich) nearestField(main, current.place.path)?.setAttribute(FIELD_MARK, '');
  if (!('highlights' in CSS)) return;
  const ranges = (of: readonly SearchMatch[]) => of.flatMap((match) => rangeOnScreen(match) ?? []);
  CSS.highlights.set(ALL, new Highlight(...ranges(matches.filter(({ place }) => place.rich))));
  CSS.highlights.set(CURRENT, new Highlight(...ranges(current?.place.rich ? [current] : [])));
}

export function clearHighlights(): void {
  for (const field of document.querySelectorAll(`[${FIELD_MARK}]`)) field.removeAttribute(FIELD_MARK);
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Brings a match into view; false when its tab is not drawn yet. */
export function scrollToMatch(match: SearchMatch): boolean {
  const field = fieldOnScreen(match);
  if (!field) return false;
  const range = rangeOnScreen(match);
  const element = range?.startContainer.parentElement ?? field;
  element.scrollIntoView({ block: 'center' });
  return true;
}

/** Selects a match where it stands, so that the clerk can type over it. */
export function selectMatch(match: SearchMatch): void {
  const field = fieldOnScreen(match);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.focus();
    field.setSelectionRange(match.start, match.end);
    return;
  }
  field?.focus();
  // The focus may have put an editor in the place of its text.
  const range = rangeOnScreen(match);
  const selection = window.getSelection();
  if (range && selection) {
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }
}

function fieldOnScreen({ place }: SearchMatch): HTMLElement | null {
  const main = document.querySelector('main');
  return main && nearestField(main, place.path);
}

function rangeOnScreen(match: SearchMatch): Range | null {
  const field = match.place.rich ? fieldOnScreen(match) : null;
  return field && matchRange(field, match);
}
