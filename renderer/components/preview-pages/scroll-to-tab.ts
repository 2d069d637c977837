import { type TabId, tabOfPath } from '../../../shared/report/paths.ts';

/** Space left above the part, in pixels, so that the heading is not glued to the edge. */
const ABOVE = 48;

/** Scrolls the preview to the first thing the tab edits; the first page for the cover. */
export function scrollToTab(scroller: HTMLElement, pages: ParentNode, tab: TabId): void {
  const places = [...pages.querySelectorAll<HTMLElement>('[data-path]')];
  const first = places.find(({ dataset }) => dataset.path !== undefined && tabOfPath(dataset.path) === tab);
  if (!first) return;
  const distance = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: tab === 'cover' ? 0 : scroller.scrollTop + distance - ABOVE });
}
