import { DOCUMENT_CLASS } from '../../../shared/compose/html/body.ts';
import { previewNumbersHtml, previewPageCount } from '../../../shared/compose/html/preview-numbers.ts';
import type { OutlineLayout } from '../../../shared/compose/outline.ts';

/** Writes `— 1 —` under every sheet. The number of sheets is known only once the columns are laid out. */
export function drawPageNumbers(pages: ParentNode, layout: OutlineLayout): void {
  const article = pages.querySelector<HTMLElement>(`.${DOCUMENT_CLASS}`);
  if (!article) return;
  for (const old of article.querySelectorAll('.page-number')) old.remove();
  const count = previewPageCount(article.getBoundingClientRect());
  article.insertAdjacentHTML('beforeend', previewNumbersHtml(layout, count));
}
