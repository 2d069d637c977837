import type { BarTone, ChartId } from '../../charts/chart.ts';
import { type ChartLook, chartLook, SWATCH_CHARACTERS } from '../chart-look.ts';
import type { ChartBlock } from '../document.ts';
import { cssFontStack } from '../fonts.ts';
import type { OutlineLayout } from '../outline.ts';
import { attribute, escapeHtml } from './escape.ts';

/** A chart with its caption below, as one piece that no page end cuts. */
export function chartHtml(block: ChartBlock, layout: OutlineLayout): string {
  const look = chartLook(block.chart, layout);
  return (
    `<figure class="chart"${attribute('data-path', block.path)} style="--lines:${look.lines}">` +
    `${chartSvg(block, look, layout)}<figcaption class="chart-caption">${escapeHtml(block.caption)}</figcaption></figure>`
  );
}

/**
 * The drawing alone, in millimetres of the page. Black on white: parts are told apart by pattern. What it says is text,
 * in the order of `chartTexts`, so that whoever reads a PDF back can compare it.
 */
export function chartSvg({ chart }: ChartBlock, look: ChartLook, layout: OutlineLayout): string {
  const size = `viewBox="0 0 ${mm(look.widthMm)} ${mm(look.heightMm)}"`;
  const type =
    attribute('font-family', cssFontStack(layout.fonts.table)) +
    attribute('font-size', mm(look.textMm)) +
    attribute('letter-spacing', 0);
  return (
    `<svg class="chart-drawing" xmlns="http://www.w3.org/2000/svg" ${size} role="img"` +
    `${attribute('aria-label', chart.alternative)}${type} stroke-width="0.25">` +
    `${patternsSvg(chart.id)}${legendSvg(look, chart.id)}${rowsSvg(look, chart.id)}${markSvg(look)}</svg>`
  );
}

export function chartCss(captionFont: string): string {
  return `
.report-document .chart{margin:0;break-inside:avoid}
.report-document .chart-drawing{display:block;width:100%;height:calc(var(--lines) * var(--line))}
.report-document .chart-caption{font-family:${captionFont};text-align:center}`.trim();
}

function legendSvg({ legend, textMm }: ChartLook, id: ChartId): string {
  const side = textMm * 0.8;
  return legend
    .map(
      ({ entry, xMm, middleMm }) =>
        rectSvg({ xMm, topMm: middleMm - side / 2, widthMm: side, heightMm: side }, entry.tone, id) +
        textSvg(entry.label, xMm + SWATCH_CHARACTERS * textMm, middleMm),
    )
    .join('');
}

function rowsSvg({ rows, barMm }: ChartLook, id: ChartId): string {
  return rows
    .map(({ row, labelMm, textEndMm, middleMm, parts }) => {
      const bar = row.segments.map(({ tone }, index) => {
        const part = parts[index];
        return part ? rectSvg({ ...part, topMm: middleMm - barMm / 2, heightMm: barMm }, tone, id) : '';
      });
      return (
        textSvg(row.label, labelMm, middleMm) + bar.join('') + textSvg(row.text, textEndMm, middleMm, 'end')
      );
    })
    .join('');
}

function markSvg({ mark }: ChartLook): string {
  if (!mark) return '';
  const { xMm, topMm, bottomMm } = mark;
  const line = `x1="${mm(xMm)}" x2="${mm(xMm)}" y1="${mm(topMm)}" y2="${mm(bottomMm)}"`;
  return `<line ${line} stroke="#000" stroke-width="0.35" stroke-dasharray="1.4 0.9"/>`;
}

interface Rect {
  readonly xMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

function rectSvg({ xMm, topMm, widthMm, heightMm }: Rect, tone: BarTone, id: ChartId): string {
  const place = `x="${mm(xMm)}" y="${mm(topMm)}" width="${mm(widthMm)}" height="${mm(heightMm)}"`;
  return `<rect ${place} fill="${fillOf(tone, id)}" stroke="#000"/>`;
}

function textSvg(text: string, xMm: number, middleMm: number, anchor?: 'end'): string {
  if (text === '') return '';
  const place = `x="${mm(xMm)}" y="${mm(middleMm)}" dominant-baseline="central"`;
  return `<text ${place}${attribute('text-anchor', anchor)}>${escapeHtml(text)}</text>`;
}

function fillOf(tone: BarTone, id: ChartId): string {
  switch (tone) {
    case 'solid':
      return '#666';
    case 'open':
      return '#fff';
    default:
      return `url(#${patternId(tone, id)})`;
  }
}

/** Every chart brings its own: a picture holds one chart alone. */
function patternsSvg(id: ChartId): string {
  const square = 'width="1.6" height="1.6"';
  const pattern = (tone: BarTone, turned: string, ink: string) =>
    `<pattern id="${patternId(tone, id)}" ${square} patternUnits="userSpaceOnUse"${turned}>` +
    `<rect ${square} fill="#fff"/>${ink}</pattern>`;
  return (
    `<defs>${pattern('hatched', ' patternTransform="rotate(45)"', '<rect width="0.5" height="1.6"/>')}` +
    `${pattern('dotted', '', '<circle cx="0.8" cy="0.8" r="0.35"/>')}</defs>`
  );
}

const patternId = (tone: BarTone, id: ChartId): string => `chart-${id}-${tone}`;

function mm(length: number): string {
  return String(Number(length.toFixed(3)));
}
