import { cssFontStack } from '../fonts.ts';
import type { OutlineLayout } from '../outline.ts';
import { ROWS_KEPT } from '../table-look.ts';

/** Tables keep near the line grid: a row is at least one line high, the text inside set on half lines. */
export function tableCss(layout: OutlineLayout): string {
  const { heading1, table } = layout.fonts;
  // Every row draws the line below it, so that it is closed where a page ends; the rows of a merged cell that may be
  // broken paint over the line of the row before, which is then on the same page, and never over the head.
  // Screens repeat a table head on the next page only when it may not be broken itself; paper does so anyway.
  return `
.report-document .table-block{margin-bottom:var(--line)}
.report-document .table-block:last-child{margin-bottom:0}
.report-document .caption{font-family:${cssFontStack(heading1)};text-align:center;text-wrap:balance;break-after:avoid}
.report-document :is(.unit,.note,.table){font-family:${cssFontStack(table)};font-size:12pt;letter-spacing:0}
.report-document .unit{text-align:right;break-after:avoid}
.report-document .note{text-indent:2em;break-before:avoid;line-height:calc(var(--line) * 0.75)}
.report-document .table{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;line-height:calc(var(--line) / 2);
text-align:left}
.report-document .table.small{font-size:10.5pt}
.report-document thead{display:table-header-group;break-inside:avoid}
.report-document :is(th,td){break-inside:avoid}
.report-document tbody tr:is(:nth-child(-n+${ROWS_KEPT - 1}),:nth-last-child(-n+${ROWS_KEPT})):not(:last-child){break-after:avoid}
.report-document :is(th,td){height:var(--line);padding:0.5mm var(--cell-padding);border:solid #000;border-width:0 0 1px 1px;
vertical-align:middle;font-weight:400}
.report-document :is(th,td).end{border-right-width:1px}
.report-document th{border-width:1px 0 0 1px;position:relative;z-index:1}
.report-document th.edge{border-bottom-width:1px}
.report-document td.joined{position:relative}
.report-document td.joined::before{content:"";position:absolute;inset:-2px 0 auto;height:3px;background:#fff}
.report-document th{font-family:${cssFontStack(heading1)}}
.report-document .center{text-align:center}
.report-document .right{text-align:right}
.report-document .number{font-variant-numeric:tabular-nums}
.report-document td.bold{font-weight:700}`.trim();
}
