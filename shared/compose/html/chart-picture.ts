import { chartLook } from '../chart-look.ts';
import type { ChartBlock } from '../document.ts';
import type { OutlineLayout } from '../outline.ts';
import { chartSvg } from './chart.ts';

/** A page that can be asked for a picture. */
export interface PicturePage {
  readonly html: string;
  /** an expression for the page to evaluate; it answers the picture as a PNG in a `data:` address */
  readonly picture: string;
  /** of the picture, in pixels */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** About 290 dots to the inch, sharp on an office printer. */
const PIXELS_PER_MM = (3 * 96) / 25.4;

/** The drawing of a chart as the report shows it, as a picture for formats that cannot draw it themselves. */
export function chartPicture(block: ChartBlock, layout: OutlineLayout, fontFaceCss: string): PicturePage {
  const look = chartLook(block.chart, layout);
  const widthPx = Math.round(look.widthMm * PIXELS_PER_MM);
  const heightPx = Math.round(look.heightMm * PIXELS_PER_MM);
  const html =
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${fontFaceCss}</style></head>` +
    `<body>${chartSvg(block, look, layout)}</body></html>`;
  return { html, picture: paintedOnCanvas(widthPx, heightPx), widthPx, heightPx };
}

/**
 * Paints the page's drawing on a canvas: what a window shows of a page may be half drawn when it is taken. The shapes
 * go there as one image; an image does not wait for fonts, so the words follow one by one.
 */
function paintedOnCanvas(width: number, height: number): string {
  return `(async () => {
  const drawing = document.querySelector('svg');
  drawing.setAttribute('width', ${width});
  drawing.setAttribute('height', ${height});
  const shapes = drawing.cloneNode(true);
  for (const text of shapes.querySelectorAll('text')) text.remove();
  const image = new Image();
  image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(shapes));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = ${width};
  canvas.height = ${height};
  const ink = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  ink.fillStyle = '#fff';
  ink.fillRect(0, 0, ${width}, ${height});
  ink.drawImage(image, 0, 0);
  const scale = ${width} / drawing.viewBox.baseVal.width;
  const font = drawing.getAttribute('font-size') * scale + 'px ' + drawing.getAttribute('font-family');
  await document.fonts.load(font, drawing.textContent);
  ink.font = font;
  ink.fillStyle = '#000';
  ink.textBaseline = 'middle';
  for (const text of drawing.querySelectorAll('text')) {
    ink.textAlign = text.getAttribute('text-anchor') ?? 'start';
    ink.fillText(text.textContent, text.getAttribute('x') * scale, text.getAttribute('y') * scale);
  }
  return canvas.toDataURL('image/png');
})()`;
}
