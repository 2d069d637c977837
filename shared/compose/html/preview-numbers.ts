import type { OutlineLayout } from '../outline.ts';
import { A4_MM, landscapeMargins } from '../page-grid.ts';
import { LANDSCAPE_ZOOM, PREVIEW_GAP_MM } from './page-css.ts';

/** One section of the preview: how its sheets lie below one another, in its own millimetres. */
export interface PreviewSheets {
  readonly widthMm: number;
  readonly heightMm: number;
  /** from the top of one sheet to the top of the next */
  readonly periodMm: number;
}

export function previewSheets(landscape: boolean): PreviewSheets {
  if (!landscape) {
    const { width, height } = A4_MM;
    return { widthMm: width, heightMm: height, periodMm: height + PREVIEW_GAP_MM };
  }
  const { width: height, height: width } = A4_MM;
  return { widthMm: width, heightMm: height, periodMm: height + PREVIEW_GAP_MM / LANDSCAPE_ZOOM };
}

/**
 * How many sheets a section of the preview shows, from the size of its element. Only the proportion counts,
 * so any unit and any zoom will do.
 */
export function previewPageCount(
  size: { readonly width: number; readonly height: number },
  landscape = false,
): number {
  if (size.width <= 0) return 0;
  const { widthMm, heightMm, periodMm } = previewSheets(landscape);
  const height = (size.height / size.width) * widthMm;
  return Math.max(1, Math.round((height + periodMm - heightMm) / periodMm));
}

/**
 * The page numbers of one section of the preview, to be added inside its element once its height is known: a
 * style sheet can number printed pages, but not columns on a screen.
 * @param pages.before how many pages the sections before it have
 */
export function previewNumbersHtml(
  layout: OutlineLayout,
  pages: { readonly before: number; readonly count: number; readonly landscape?: boolean },
): string {
  if (layout.pageNumber === 'none') return '';
  const { before, count, landscape = false } = pages;
  const { heightMm, periodMm } = previewSheets(landscape);
  const { left, right, bottom } = landscape ? landscapeMargins(layout.marginsMm) : layout.marginsMm;
  return Array.from({ length: count }, (_, index) => {
    const number = before + index + 1;
    const side = layout.pageNumber === 'center' ? 'middle' : number % 2 === 1 ? 'odd' : 'even';
    const place = `top:${index * periodMm + heightMm - bottom}mm;left:${left}mm;right:${right}mm`;
    return `<div class="page-number ${side}" style="${place}" aria-hidden="true">— ${number} —</div>`;
  }).join('');
}
