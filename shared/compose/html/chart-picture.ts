import { chartLook } from '../chart-look.ts';
import type { ChartBlock } from '../document.ts';
import type { OutlineLayout } from '../outline.ts';
import { chartSvg } from './chart.ts';

/** A page that holds nothing but one drawing, from its upper left corner on, to be taken as a picture. */
export interface PicturePage {
  readonly html: string;
  /** of the page and of the picture */
  readonly size: { readonly widthPx: number; readonly heightPx: number };
}

/** About 290 dots to the inch, sharp on an office printer. */
const PIXELS_PER_MM = (3 * 96) / 25.4;

/** The drawing of a chart as the report shows it, for formats that cannot draw it themselves. */
export function chartPicture(block: ChartBlock, layout: OutlineLayout, fontFaceCss: string): PicturePage {
  const { widthMm, heightMm } = chartLook(block.chart, layout);
  const widthPx = Math.round(widthMm * PIXELS_PER_MM);
  const heightPx = Math.round(heightMm * PIXELS_PER_MM);
  const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<style>
${fontFaceCss}
html,body{margin:0;background:#fff;overflow:hidden}
svg{display:block;width:${widthPx}px;height:${heightPx}px}
</style>
</head>
<body>${chartSvg(block, layout)}</body>
</html>
`;
  return { html, size: { widthPx, heightPx } };
}
