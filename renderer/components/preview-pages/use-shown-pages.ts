import { type RefObject, useEffect, useRef } from 'react';
import type { ReportDocument } from '../../../shared/compose/document.ts';
import type { TabId } from '../../../shared/report/paths.ts';
import { scrollToTab } from './scroll-to-tab.ts';
import { showPages } from './show-pages.ts';
import { whenQuiet } from './when-quiet.ts';

interface ShownPages {
  readonly host: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly document: ReportDocument;
  readonly tab: TabId | undefined;
}

/**
 * Keeps the pages in the host's shadow root like the document, and the tab's part of them in view. Laying out a long
 * report takes longer than a frame, so it waits until what the clerk did is on the screen.
 */
export function useShownPages({ host, scroller, document, tab }: ShownPages): void {
  const wanted = useRef({ document, tab });
  const shown = useRef<Partial<Pick<ShownPages, 'document' | 'tab'>>>({});
  const waiting = useRef<(() => void) | null>(null);

  useEffect(() => {
    const show = () => {
      waiting.current = null;
      if (!host.current || !scroller.current) return;
      const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
      const { document: next, tab: nextTab } = wanted.current;
      if (next !== shown.current.document) showPages(root, next);
      if (nextTab && nextTab !== shown.current.tab) scrollToTab(scroller.current, root, nextTab);
      shown.current = wanted.current;
    };
    wanted.current = { document, tab };
    const isShown = document === shown.current.document && tab === shown.current.tab;
    // One that waits already will show the newest.
    if (!isShown) waiting.current ??= whenQuiet(show);
  }, [host, scroller, document, tab]);
  useEffect(
    () => () => {
      waiting.current?.();
      waiting.current = null;
    },
    [],
  );
}
