import { cssFontStack } from '../fonts.ts';
import type { OutlineLayout } from '../outline.ts';
import { BODY_PT, pageGrid, TITLE_PT } from '../page-grid.ts';
import { chartCss } from './chart.ts';
import { previewCss, printCss } from './page-css.ts';
import { tableCss } from './table-css.ts';
import { tableOfContentsCss } from './table-of-contents.ts';

/**
 * The look of a report by GB/T 9704-2012: 22 lines of 28 characters, 黑体/楷体/仿宋 headings, 小标宋 title.
 * Everything but `@page` is scoped under `.report-document`.
 * @param options.mode `print` for paper and PDF; `preview` lays the same pages out below one another on a screen,
 *   and may live in a shadow root (font faces then belong into the head of the page around it)
 */
export function documentCss(
  layout: OutlineLayout,
  options: { mode: 'preview' | 'print'; fontFaces?: string; versionText?: string },
): string {
  const pages = options.mode === 'print' ? printCss(layout, options.versionText) : previewCss(layout);
  const contents = tableOfContentsCss(cssFontStack(layout.fonts.title));
  const charts = chartCss(cssFontStack(layout.fonts.heading1));
  return [options.fontFaces ?? '', textCss(layout), tableCss(layout), charts, contents, pages]
    .filter(Boolean)
    .join('\n');
}

function textCss(layout: OutlineLayout): string {
  const { cellMm, lineMm } = pageGrid(layout);
  const { title, heading1, heading2, body } = layout.fonts;
  // Without text-spacing-trim browsers squeeze full-width punctuation and the 28-character grid breaks.
  return `
.report-document{--cell:${cellMm.toFixed(5)}mm;--line:${lineMm.toFixed(5)}mm;--cell-padding:1mm;
color:#000;font-family:${cssFontStack(body)};font-size:${BODY_PT}pt;font-weight:400;
letter-spacing:calc(var(--cell) - ${BODY_PT}pt);line-height:var(--line);text-align:justify;
text-spacing-trim:space-all;text-autospace:no-autospace;line-break:strict;overflow-wrap:anywhere;
orphans:1;widows:1;text-size-adjust:none}
.report-document *{box-sizing:border-box}
.report-document :is(p,h1,h2,h3,h4,h5){margin:0;font-size:inherit;font-weight:inherit}
.report-document :is(p,h1,h2,h3,h4,h5,th,td){white-space:pre-line}
.report-document .attachment-mark{font-family:${cssFontStack(heading1)}}
.report-document .title{font-family:${cssFontStack(title)};font-size:${TITLE_PT}pt;letter-spacing:0;
text-align:center;text-wrap:balance;margin-bottom:var(--line);break-after:avoid}
.report-document .attachment-mark + .title{margin-top:var(--line)}
.report-document :is(.body,.heading,.cover-line){text-indent:calc(2 * var(--cell))}
.report-document .cover-line{white-space:pre-wrap}
.report-document .cover-line:has(+ :not(.cover-line)){margin-bottom:var(--line)}
.report-document .heading{break-after:avoid}
.report-document .heading-1{font-family:${cssFontStack(heading1)}}
.report-document .heading-2{font-family:${cssFontStack(heading2)}}
.report-document b{font-weight:700}
.report-document .page-break{display:none}`.trim();
}
