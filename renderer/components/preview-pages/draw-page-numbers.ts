import { previewNumbersHtml } from '../../../shared/compose/html/preview-numbers.ts';
import type { OutlineLayout } from '../../../shared/compose/outline.ts';
import { shownSections } from './preview-sections.ts';

/** Writes `— 1 —` under every sheet and fills the page numbers of 目录, once the columns are laid out. */
export function drawPageNumbers(pages: ParentNode, layout: OutlineLayout): void {
  const sections = shownSections(pages);
  for (const old of pages.querySelectorAll('.page-number')) old.remove();
  for (const section of sections) {
    section.element.insertAdjacentHTML('beforeend', previewNumbersHtml(layout, section));
  }
  const headings = sections.flatMap(({ element, pageAt }) =>
    [...element.querySelectorAll('.heading')].map((heading) => pageAt(topOf(heading))),
  );
  for (const place of pages.querySelectorAll<HTMLElement>('.toc-page')) {
    place.textContent = String(headings[Number(place.dataset.heading)] ?? '');
  }
}

/** Of its first line: an element broken over two pages has a rectangle on each. */
function topOf(element: Element): number {
  return element.getClientRects()[0]?.top ?? 0;
}
