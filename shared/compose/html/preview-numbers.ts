import type { OutlineLayout } from '../outline.ts';
import { A4_MM } from '../page-grid.ts';
import { PREVIEW_GAP_MM } from './page-css.ts';

const PERIOD_MM = A4_MM.height + PREVIEW_GAP_MM;

/**
 * How many sheets the preview shows, from the size of its `.report-document` element. Only the proportion counts,
 * so any unit and any zoom will do.
 */
export function previewPageCount(size: { readonly width: number; readonly height: number }): number {
  if (size.width <= 0) return 0;
  const heightMm = (size.height / size.width) * A4_MM.width;
  return Math.max(1, Math.round((heightMm + PREVIEW_GAP_MM) / PERIOD_MM));
}

/**
 * The page numbers of the preview, to be added inside its `.report-document` element once its height is known: a
 * style sheet can number printed pages, but not columns on a screen.
 */
export function previewNumbersHtml(layout: OutlineLayout, count: number): string {
  if (layout.pageNumber === 'none') return '';
  return Array.from({ length: count }, (_, index) => {
    const side = layout.pageNumber === 'center' ? 'middle' : index % 2 === 0 ? 'odd' : 'even';
    const top = index * PERIOD_MM + A4_MM.height - layout.marginsMm.bottom;
    return `<div class="page-number ${side}" style="top:${top}mm" aria-hidden="true">— ${index + 1} —</div>`;
  }).join('');
}
