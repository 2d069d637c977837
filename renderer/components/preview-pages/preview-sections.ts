import { DOCUMENT_CLASS, SECTION_CLASS } from '../../../shared/compose/html/body.ts';
import {
  type PreviewSheets,
  previewPageCount,
  previewSheets,
} from '../../../shared/compose/html/preview-numbers.ts';

/** A section of the shown preview and the sheets it takes. */
export interface ShownSection {
  readonly element: HTMLElement;
  readonly landscape: boolean;
  /** sheets of the sections before it */
  readonly before: number;
  readonly count: number;
  /** the page of a height on the screen, from 1 */
  readonly pageAt: (top: number) => number;
  /** millimetres of the printed page in one pixel of the screen */
  readonly mmPerPixel: number;
}

/** The sections of the preview in order. Their sheets are known only once the columns are laid out. */
export function shownSections(pages: ParentNode): ShownSection[] {
  const sections: ShownSection[] = [];
  for (const element of pages.querySelectorAll<HTMLElement>(`.${DOCUMENT_CLASS} > .${SECTION_CLASS}`)) {
    const last = sections.at(-1);
    const landscape = element.classList.contains('landscape');
    const rect = element.getBoundingClientRect();
    const before = last ? last.before + last.count : 0;
    const sheets = previewSheets(landscape);
    sections.push({
      element,
      landscape,
      before,
      count: previewPageCount(rect, landscape),
      pageAt: (top) => before + sheetAt(top - rect.top, rect.width, sheets) + 1,
      mmPerPixel: rect.width > 0 ? sheets.widthMm / rect.width : 0,
    });
  }
  return sections;
}

function sheetAt(distance: number, width: number, { widthMm, periodMm }: PreviewSheets): number {
  return width > 0 ? Math.floor(((distance / width) * widthMm) / periodMm) : 0;
}
