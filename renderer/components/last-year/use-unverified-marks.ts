import { useEffect } from 'react';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { unverifiedRanges } from './unverified-ranges.ts';
import './unverified-marks.css';

const NAME = 'unverified-number';
/** Marks follow the typing at a distance: a keystroke must not wait for them. */
const PAUSE_MS = 200;

/**
 * Underlines, in the texts of the open tab, the numbers carried over from last year that nobody has looked at. The
 * underline is painted over the page and is no part of any text, so it can neither be copied nor saved.
 */
export function useUnverifiedMarks(): void {
  const { report, tab } = useReportEditor();
  const { unverified } = report;
  useEffect(() => {
    const root = document.querySelector(`main[data-tab="${tab}"]`);
    if (!root || unverified.length === 0 || !canHighlight()) return;
    return watch(root, new Set(unverified));
  }, [tab, unverified]);
}

function watch(root: Element, unverified: ReadonlySet<string>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const mark = () => {
    timer = null;
    CSS.highlights.set(NAME, new Highlight(...unverifiedRanges(root, unverified)));
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(mark, PAUSE_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  mark();
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    CSS.highlights.delete(NAME);
  };
}

/** Not in the pretended browser of the unit tests. */
function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS;
}
