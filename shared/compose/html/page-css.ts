import { cssFontStack } from '../fonts.ts';
import type { OutlineLayout } from '../outline.ts';
import {
  A4_MM,
  landscapeMargins,
  type Margins,
  PAGE_NUMBER_DROP_MM,
  PAGE_NUMBER_PT,
  VERSION_PT,
} from '../page-grid.ts';

/** Grey between two sheets of the preview, in millimetres of an upright sheet. */
export const PREVIEW_GAP_MM = 5;

/** A sheet turned sideways is shown as wide as an upright one. */
export const LANDSCAPE_ZOOM = A4_MM.width / A4_MM.height;

// Twenty-two rounded line heights may come out a hair taller than the page; one pixel of slack keeps the last line.
const SLACK = '1px';

/**
 * Paper: `@page` with the margins of the layout and the page number in a margin box.
 * @param versionText small print beside the page number; '' for none
 */
export function printCss(layout: OutlineLayout, versionText = ''): string {
  return `
@page{size:A4;margin:${printMargins(layout.marginsMm)}}
@page landscape{size:A4 landscape;margin:${printMargins(landscapeMargins(layout.marginsMm))}}
${pageNumberCss(layout)}${versionCss(layout, versionText)}
html,body{margin:0;background:#fff}
.report-document .landscape{page:landscape}
.report-document .page-break + *{break-before:page}`.trim();
}

function printMargins({ top, right, bottom, left }: Margins): string {
  return `${top}mm ${right}mm calc(${bottom}mm - ${SLACK}) ${left}mm`;
}

function pageNumberCss(layout: OutlineLayout): string {
  if (layout.pageNumber === 'none') return '';
  const style =
    `content:"— " counter(page) " —";font:${PAGE_NUMBER_PT}pt/${PAGE_NUMBER_PT}pt ${cssFontStack(layout.fonts.pageNumber)};` +
    `vertical-align:top;padding-top:calc(${PAGE_NUMBER_DROP_MM}mm - ${PAGE_NUMBER_PT / 2}pt)`;
  if (layout.pageNumber === 'center') return `@page{@bottom-center{${style}}}`;
  return `@page :right{@bottom-right{${style};padding-right:1em}}\n@page :left{@bottom-left{${style};padding-left:1em}}`;
}

/** In a margin box that no page number stands in. */
function versionCss(layout: OutlineLayout, text: string): string {
  if (text === '') return '';
  const box = layout.pageNumber === 'center' ? 'left' : 'center';
  const style =
    `content:"${text}";font:${VERSION_PT}pt/${PAGE_NUMBER_PT}pt ${cssFontStack(layout.fonts.pageNumber)};` +
    `vertical-align:top;padding-top:calc(${PAGE_NUMBER_DROP_MM}mm - ${PAGE_NUMBER_PT / 2}pt)`;
  return `\n@page{@bottom-${box}{${style}}}`;
}

/**
 * Screen: one column per page, each column below the last on its own white sheet. Columns are broken by the
 * same rules as printed pages, so a line stands on the same page here and in the PDF.
 */
export function previewCss(layout: OutlineLayout): string {
  const upright = { ...A4_MM, margins: layout.marginsMm, gap: PREVIEW_GAP_MM };
  const turned = {
    width: A4_MM.height,
    height: A4_MM.width,
    margins: landscapeMargins(layout.marginsMm),
    gap: PREVIEW_GAP_MM / LANDSCAPE_ZOOM,
  };
  return `
.report-document{width:${A4_MM.width}mm}
.report-document .section{position:relative;box-sizing:border-box;column-fill:auto;column-wrap:wrap;${sheetCss(upright)}}
.report-document .section + .section{margin-top:${PREVIEW_GAP_MM}mm}
.report-document .section.landscape{zoom:${LANDSCAPE_ZOOM};margin-top:${turned.gap}mm;${sheetCss(turned)}}
.report-document .section.landscape:first-child{margin-top:0}
.report-document .page-break + *{break-before:column}
.report-document .page-number{position:absolute;text-indent:0;letter-spacing:0;
font:${PAGE_NUMBER_PT}pt/${PAGE_NUMBER_PT}pt ${cssFontStack(layout.fonts.pageNumber)};
padding:calc(${PAGE_NUMBER_DROP_MM}mm - ${PAGE_NUMBER_PT / 2}pt) 1em 0}
${PREVIEW_NUMBER_CSS[layout.pageNumber]}
.report-document .figure{text-decoration:underline dotted #1c7ed6;text-underline-offset:0.2em;text-decoration-thickness:1px}
.report-document .missing{background:#fff3bf}`.trim();
}

/** Another position is another style sheet, by which a screen knows that it has to draw the numbers anew. */
const PREVIEW_NUMBER_CSS: Record<OutlineLayout['pageNumber'], string> = {
  outside:
    '.report-document .page-number.odd{text-align:right}\n.report-document .page-number.even{text-align:left}',
  center: '.report-document .page-number{text-align:center}',
  none: '',
};

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly gap: number;
}

function sheetCss({ width, height, margins, gap }: Sheet): string {
  const { top, right, bottom, left } = margins;
  return (
    `width:${width}mm;padding:${printMargins(margins)};column-width:${width - left - right}mm;` +
    `column-height:calc(${height - top - bottom}mm + ${SLACK});row-gap:calc(${top + bottom + gap}mm - ${SLACK});` +
    `background:repeating-linear-gradient(#fff 0 ${height}mm,transparent ${height}mm ${height + gap}mm)`
  );
}
