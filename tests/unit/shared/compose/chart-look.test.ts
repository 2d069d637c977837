import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../shared/charts/chart.ts';
import { chartLook } from '../../../../shared/compose/chart-look.ts';
import type { ChartBlock } from '../../../../shared/compose/document.ts';
import { pageGrid } from '../../../../shared/compose/page-grid.ts';
import { chartedDocument } from '../../../support/charted-report.ts';
import { STANDARD_LAYOUT } from '../../../support/report-document.ts';

const { lineMm, textWidthMm } = pageGrid(STANDARD_LAYOUT);
const charts = chartedDocument()
  .blocks.filter((block): block is ChartBlock => block.kind === 'chart')
  .map(({ chart }) => chart);

describe.each(charts.map((chart) => ({ name: chart.id, chart })))('the printed chart $name', ({ chart }) => {
  const look = chartLook(chart, STANDARD_LAYOUT);

  it('takes whole lines of the page and the width of the text', () => {
    expect(Number.isInteger(look.lines)).toBe(true);
    expect(look.heightMm).toBeCloseTo(look.lines * lineMm, 9);
    expect(look.widthMm).toBe(textWidthMm);
  });

  it('keeps everything inside, rows below one another', () => {
    const middles = [...new Set([...look.legend, ...look.rows].map(({ middleMm }) => middleMm))];
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    expect(middles[0]).toBeGreaterThan(look.textMm / 2);
    expect(middles.at(-1)).toBeLessThan(look.heightMm - look.barMm / 2);
    for (const part of look.rows.flatMap(({ parts }) => parts)) {
      expect(part.xMm).toBeGreaterThan(0);
      expect(part.xMm + part.widthMm).toBeLessThan(textWidthMm);
    }
  });

  it('leaves the bars of two rows apart', () => {
    const gaps = look.rows
      .slice(1)
      .map(({ middleMm }, index) => middleMm - (look.rows[index]?.middleMm ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(look.barMm);
  });
});

describe('a chart', () => {
  const chart: Chart = {
    id: 'execution',
    title: '执行率',
    alternative: '',
    rows: [
      { id: 'a', label: '基本支出', segments: [{ id: 'a', tone: 'solid', value: 5_000 }], text: '50.00%' },
    ],
    legend: ['一季度', '二季度', '三季度', '四季度'].map((label) => ({ tone: 'solid', label })),
    mark: 10_000,
  };
  const narrow = {
    ...STANDARD_LAYOUT,
    marginsMm: { ...STANDARD_LAYOUT.marginsMm, left: 75, right: 75 },
  };

  it('draws every bar to the same scale, the line of 100% included', () => {
    const { rows, mark } = chartLook(chart, STANDARD_LAYOUT);
    const [bar] = rows[0]?.parts ?? [];
    expect((mark?.xMm ?? 0) - (bar?.xMm ?? 0)).toBeCloseTo(2 * (bar?.widthMm ?? 0), 9);
  });

  it('puts what the patterns mean on more lines where one is too narrow', () => {
    const linesOf = (layout: typeof narrow) =>
      new Set(chartLook(chart, layout).legend.map(({ middleMm }) => middleMm)).size;
    expect(linesOf(STANDARD_LAYOUT)).toBe(1);
    expect(linesOf(narrow)).toBe(2);
    expect(chartLook(chart, narrow).lines).toBeGreaterThan(chartLook(chart, STANDARD_LAYOUT).lines);
  });

  it('has no bar where every amount is 0', () => {
    const none = { ...chart, rows: [{ id: 'a', label: '', segments: [], text: '0.00' }] };
    const { mark: _mark, ...withoutMark } = none;
    const look = chartLook(withoutMark, STANDARD_LAYOUT);
    expect(look.rows[0]?.parts).toEqual([]);
    expect(look.mark).toBeNull();
  });
});
