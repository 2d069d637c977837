import type { OutlineLayout } from './outline.ts';

/** A4 in millimetres (GB/T 9704-2012 5.1). */
export const A4_MM = { width: 210, height: 297 } as const;
export const MM_PER_POINT = 25.4 / 72;

/** Type sizes in points: 二号 title, 三号 text, 四号 page number (GB/T 9704-2012 5.2.2, 7.3, 7.5). */
export const TITLE_PT = 22;
export const BODY_PT = 16;
export const PAGE_NUMBER_PT = 14;
/** The version code beside the page number. */
export const VERSION_PT = 9;

/** The 一字线 beside the page number lies this far below the text area (7.5), the number one character in. */
export const PAGE_NUMBER_DROP_MM = 7;

export type Margins = OutlineLayout['marginsMm'];

/**
 * The margins of a page turned sideways: what was left is on top, so that a bound report is turned by a quarter and
 * read on (GB/T 9704-2012 7.4: the head of a table that lies sideways is at the binding on odd pages).
 */
export function landscapeMargins({ top, right, bottom, left }: Margins): Margins {
  return { top: left, right: top, bottom: right, left: bottom };
}

/** The text area (版心) of a layout and its grid; lengths in millimetres. */
export interface PageGrid {
  readonly textWidthMm: number;
  readonly textHeightMm: number;
  /** height of one of the 22 lines */
  readonly lineMm: number;
  /** width of one of the 28 characters */
  readonly cellMm: number;
}

export function pageGrid(layout: OutlineLayout): PageGrid {
  const { top, right, bottom, left } = layout.marginsMm;
  const textWidthMm = A4_MM.width - left - right;
  const textHeightMm = A4_MM.height - top - bottom;
  return {
    textWidthMm,
    textHeightMm,
    lineMm: textHeightMm / layout.linesPerPage,
    cellMm: textWidthMm / layout.charactersPerLine,
  };
}

/** The grid of a page turned sideways: the same lines and characters on a wider, lower text area. */
export function landscapeGrid(layout: OutlineLayout): PageGrid {
  const { top, right, bottom, left } = landscapeMargins(layout.marginsMm);
  return {
    ...pageGrid(layout),
    textWidthMm: A4_MM.height - left - right,
    textHeightMm: A4_MM.width - top - bottom,
  };
}

const TWIPS_PER_MM = 1440 / 25.4;

/** Word measures in twentieths of a point. */
export function mmToTwips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/**
 * Exact line pitch in twips, rounded down: 225 mm ÷ 22 = 579.8, and 22 lines of 580 would overflow the
 * text area by 4 twips, which costs a line on every page.
 */
export function linePitchTwips(grid: PageGrid): number {
  return Math.floor(grid.lineMm * TWIPS_PER_MM);
}

/**
 * Width of one character in twips, rounded down for the same reason. At 16 pt plain type only 27 characters fit
 * into 156 mm; they are drawn together until it is 28.
 */
export function characterTwips(grid: PageGrid): number {
  return Math.floor(grid.cellMm * TWIPS_PER_MM);
}
