import { cssFontStack } from '../fonts.ts';
import type { OutlineLayout } from '../outline.ts';
import { A4_MM, PAGE_NUMBER_DROP_MM, PAGE_NUMBER_PT, pageGrid } from '../page-grid.ts';

/** Grey between two sheets of the preview, in millimetres: sheet n starts at n × (297 + gap). */
export const PREVIEW_GAP_MM = 5;

// Twenty-two rounded line heights may come out a hair taller than the page; one pixel of slack keeps the last line.
const SLACK = '1px';

/** Paper: `@page` with the margins of the layout and the page number in a margin box. */
export function printCss(layout: OutlineLayout): string {
  const { top, right, bottom, left } = layout.marginsMm;
  return `
@page{size:A4;margin:${top}mm ${right}mm calc(${bottom}mm - ${SLACK}) ${left}mm}
${pageNumberCss(layout)}
html,body{margin:0;background:#fff}
.report-document .page-break + *{break-before:page}`.trim();
}

function pageNumberCss(layout: OutlineLayout): string {
  if (layout.pageNumber === 'none') return '';
  const style =
    `content:"— " counter(page) " —";font:${PAGE_NUMBER_PT}pt/${PAGE_NUMBER_PT}pt ${cssFontStack(layout.fonts.pageNumber)};` +
    `vertical-align:top;padding-top:calc(${PAGE_NUMBER_DROP_MM}mm - ${PAGE_NUMBER_PT / 2}pt)`;
  if (layout.pageNumber === 'center') return `@page{@bottom-center{${style}}}`;
  return `@page :right{@bottom-right{${style};padding-right:1em}}\n@page :left{@bottom-left{${style};padding-left:1em}}`;
}

/**
 * Screen: one column per page, each column below the last on its own white sheet. Columns are broken by the
 * same rules as printed pages, so a line stands on the same page here and in the PDF.
 */
export function previewCss(layout: OutlineLayout): string {
  const { top, right, bottom, left } = layout.marginsMm;
  const { textWidthMm, textHeightMm } = pageGrid(layout);
  const period = A4_MM.height + PREVIEW_GAP_MM;
  return `
.report-document{position:relative;box-sizing:border-box;width:${A4_MM.width}mm;padding:${top}mm ${right}mm calc(${bottom}mm - ${SLACK}) ${left}mm;
column-width:${textWidthMm}mm;column-fill:auto;column-wrap:wrap;column-height:calc(${textHeightMm}mm + ${SLACK});
row-gap:calc(${top + bottom + PREVIEW_GAP_MM}mm - ${SLACK});
background:repeating-linear-gradient(#fff 0 ${A4_MM.height}mm,transparent ${A4_MM.height}mm ${period}mm)}
.report-document .page-break + *{break-before:column}
.report-document .page-number{position:absolute;left:${left}mm;right:${right}mm;text-indent:0;letter-spacing:0;
font:${PAGE_NUMBER_PT}pt/${PAGE_NUMBER_PT}pt ${cssFontStack(layout.fonts.pageNumber)};
padding:calc(${PAGE_NUMBER_DROP_MM}mm - ${PAGE_NUMBER_PT / 2}pt) 1em 0;text-align:center}
.report-document .page-number.odd{text-align:right}
.report-document .page-number.even{text-align:left}
.report-document .figure{text-decoration:underline dotted #1c7ed6;text-underline-offset:0.2em;text-decoration-thickness:1px}
.report-document .missing{background:#fff3bf}`.trim();
}
