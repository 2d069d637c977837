import { type RefObject, useEffect, useRef } from 'react';
import type { ReportDocument } from '../../../shared/compose/document.ts';
import type { TabId } from '../../../shared/report/paths.ts';
import type { EditedPlace } from './edited-block.ts';
import { keepInView, markEdited, unmarkEdited } from './follow-edited.ts';
import { scrollToTab } from './scroll-to-tab.ts';
import { showPages } from './show-pages.ts';
import { whenQuiet } from './when-quiet.ts';

interface ShownPages {
  readonly host: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly document: ReportDocument;
  readonly tab: TabId | undefined;
  /** where the clerk is writing, null when nowhere */
  readonly edited: EditedPlace | null;
}

/**
 * Keeps the pages in the host's shadow root like the document, and in view the tab's part of them, then what is being
 * written, which is marked. Laying out a long
 * report takes longer than a frame, so it waits until what the clerk did is on the screen.
 */
export function useShownPages({ host, scroller, document, tab, edited }: ShownPages): void {
  const wanted = useRef({ document, tab, edited });
  const shown = useRef<Partial<Pick<ShownPages, 'document' | 'tab' | 'edited'>>>({});
  const waiting = useRef<(() => void) | null>(null);

  useEffect(() => {
    const show = () => {
      waiting.current = null;
      if (!host.current || !scroller.current) return;
      const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
      const { document: next, tab: nextTab, edited: place } = wanted.current;
      unmarkEdited(root);
      if (next !== shown.current.document) showPages(root, next);
      if (nextTab && nextTab !== shown.current.tab) scrollToTab(scroller.current, root, nextTab);
      const block = place && markEdited(root, place);
      // Only when the clerk goes on to another place: who scrolls the pages away to read keeps what they read.
      if (block && place !== shown.current.edited) keepInView(scroller.current, block);
      shown.current = wanted.current;
    };
    wanted.current = { document, tab, edited };
    const { current } = shown;
    const isShown = document === current.document && tab === current.tab && edited === current.edited;
    // One that waits already will show the newest.
    if (!isShown) waiting.current ??= whenQuiet(show);
  }, [host, scroller, document, tab, edited]);
  useEffect(
    () => () => {
      waiting.current?.();
      waiting.current = null;
    },
    [],
  );
}
