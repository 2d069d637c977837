import { blockOf, type EditedPlace } from './edited-block.ts';

const MARK = 'data-edited';
/** Space kept above and below the block, in pixels. */
const ROOM = 48;

/** Takes the mark off: the pages are compared with fresh ones, which have none. */
export function unmarkEdited(pages: ParentNode): void {
  for (const block of pages.querySelectorAll(`[${MARK}]`)) block.removeAttribute(MARK);
}

/** Marks the block that is being written. @returns it, null when nothing of it is printed */
export function markEdited(pages: ParentNode, place: EditedPlace): HTMLElement | null {
  const block = blockOf(pages, place);
  block?.setAttribute(MARK, '');
  return block;
}

/** Scrolls a block into view, as little as possible; one that can be seen already stays where it is. */
export function keepInView(scroller: HTMLElement, block: HTMLElement): void {
  const view = scroller.getBoundingClientRect();
  // A paragraph over two pages has a box on each; the first is where it begins.
  const box = block.getClientRects()[0] ?? block.getBoundingClientRect();
  if (box.top >= view.top && Math.min(box.bottom, box.top + view.height / 2) <= view.bottom) return;
  const above = box.top < view.top || box.height + 2 * ROOM > view.height;
  const distance = above ? box.top - view.top - ROOM : box.bottom - view.bottom + ROOM;
  scroller.scrollTo({ top: scroller.scrollTop + distance });
}
