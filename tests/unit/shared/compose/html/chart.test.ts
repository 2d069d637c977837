import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ChartBlock } from '../../../../../shared/compose/document.ts';
import { chartTexts } from '../../../../../shared/compose/document-texts.ts';
import { chartHtml } from '../../../../../shared/compose/html/chart.ts';
import { chartPicture } from '../../../../../shared/compose/html/chart-picture.ts';
import { chartedDocument } from '../../../../support/charted-report.ts';
import { STANDARD_LAYOUT } from '../../../../support/report-document.ts';

const blocks = chartedDocument().blocks.filter((block): block is ChartBlock => block.kind === 'chart');

function drawn(block: ChartBlock): Element {
  const figure = new JSDOM(chartHtml(block, STANDARD_LAYOUT)).window.document.querySelector('figure');
  if (!figure) throw new Error('no figure');
  return figure;
}

describe.each(blocks.map((block) => ({ name: block.caption, block })))('$name', ({ block }) => {
  const figure = drawn(block);
  const svg = figure.querySelector('svg');

  it('says every text of the chart once, in reading order', () => {
    const texts = [...figure.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(chartTexts(block.chart));
  });

  it('is one picture with its sentence for a reader who does not see it, and its caption below', () => {
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toBe(block.chart.alternative);
    expect(figure.lastElementChild?.textContent).toBe(block.caption);
  });

  it('tells its parts apart without colour', () => {
    const fills = new Set(
      [...figure.querySelectorAll('svg > rect')].map((rect) => rect.getAttribute('fill')),
    );
    expect(fills.size).toBe(Math.max(1, block.chart.legend.length));
    for (const fill of fills) expect(fill).toMatch(/^(?:#(\w)\1\1|url\(#chart-.+\))$/);
    for (const [, id] of figure.innerHTML.matchAll(/url\(#([^)]+)\)/g)) {
      expect(figure.querySelector(`pattern#${id}`)).not.toBeNull();
    }
  });

  it('is taken as a picture of the very same drawing', () => {
    const { html, widthPx, heightPx } = chartPicture(block, STANDARD_LAYOUT, '');
    expect(html).toContain(svg?.innerHTML.slice(svg.innerHTML.indexOf('<text')).slice(0, 60));
    const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(widthPx / heightPx).toBeCloseTo(width / height, 2);
    expect(widthPx / (width / 25.4)).toBeGreaterThan(250);
  });
});

describe('words in a chart', () => {
  it('are never read as markup', () => {
    const [block] = blocks;
    if (!block) throw new Error('no chart');
    const evil = '<img src=x onerror=alert(1)>"&';
    const chart = {
      ...block.chart,
      alternative: evil,
      rows: block.chart.rows.map((row) => ({ ...row, label: evil, text: evil })),
      legend: [{ tone: 'solid', label: evil } as const],
    };
    const figure = drawn({ ...block, chart, caption: evil });
    expect(figure.querySelector('img')).toBeNull();
    expect(figure.querySelector('svg')?.getAttribute('aria-label')).toBe(evil);
    expect(figure.querySelector('figcaption')?.textContent).toBe(evil);
    expect([...figure.querySelectorAll('text')].every(({ textContent }) => textContent === evil)).toBe(true);
  });
});
