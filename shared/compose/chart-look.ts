import { type BarRow, type Chart, chartScale, type LegendEntry } from '../charts/chart.ts';
import type { OutlineLayout } from './outline.ts';
import { MM_PER_POINT, pageGrid } from './page-grid.ts';

/** Where everything of a printed chart stands; lengths in millimetres from its upper left corner. */
export interface ChartLook {
  /** the height, in whole lines of the page grid: what stands below stays on the grid */
  readonly lines: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly textMm: number;
  readonly barMm: number;
  readonly legend: readonly PlacedEntry[];
  readonly rows: readonly PlacedRow[];
  /** the line of 100%, null when there is none */
  readonly mark: { readonly xMm: number; readonly topMm: number; readonly bottomMm: number } | null;
}

export interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly xMm: number;
  readonly middleMm: number;
}

export interface PlacedRow {
  readonly row: BarRow;
  /** where the label begins and the number ends */
  readonly labelMm: number;
  readonly textEndMm: number;
  readonly middleMm: number;
  /** the parts of the bar, in the order of its segments */
  readonly parts: readonly { readonly xMm: number; readonly widthMm: number }[];
}

/** 五号, as in wide tables. */
const TEXT_PT = 10.5;
/** Free at both sides: a picture that ends with its last digit looks cut off. */
const EDGE_MM = 0.5;
/** In lines of the page; a row without a label belongs to the one above it. */
const LINES = { above: 0.35, below: 0.1, row: 0.75, joinedRow: 0.5, bar: 0.42 } as const;
/** In characters of the text. */
const CHARACTERS = { gap: 1, shortestTrack: 4 } as const;
/** The square that explains a pattern and the space behind it, in characters of the text. */
export const SWATCH_CHARACTERS = 1.2;

/** Lays a chart out over the width of the text: labels, bars, numbers, and above them what the patterns mean. */
export function chartLook(chart: Chart, layout: OutlineLayout): ChartLook {
  const { lineMm, textWidthMm: widthMm } = pageGrid(layout);
  const textMm = TEXT_PT * MM_PER_POINT;
  const legend = legendRows(chart.legend, (widthMm - 2 * EDGE_MM) / textMm);
  const { lines, topMm, middleMm } = rowsOf(
    [
      ...legend.map(() => LINES.row),
      ...chart.rows.map(({ label }) => (label === '' ? LINES.joinedRow : LINES.row)),
    ],
    lineMm,
  );

  const besideMm = (texts: readonly string[]) =>
    EDGE_MM + textMm * (CHARACTERS.gap + Math.max(...texts.map(charactersOf)));
  const leftMm = besideMm(chart.rows.map(({ label }) => label));
  const rightMm = besideMm(chart.rows.map(({ text }) => text));
  const trackMm = Math.max(widthMm - leftMm - rightMm, CHARACTERS.shortestTrack * textMm);
  const scale = chartScale(chart.rows, chart.mark);
  const along = (value: number) => (scale > 0 ? (value / scale) * trackMm : 0);
  return {
    lines,
    widthMm,
    heightMm: lines * lineMm,
    textMm,
    barMm: LINES.bar * lineMm,
    legend: legend.flatMap((entries, index) =>
      entries.map(({ entry, at }) => ({
        entry,
        xMm: EDGE_MM + at * textMm,
        middleMm: middleMm(index),
      })),
    ),
    rows: chart.rows.map((row, index) => ({
      row,
      labelMm: EDGE_MM,
      textEndMm: widthMm - EDGE_MM,
      middleMm: middleMm(legend.length + index),
      parts: row.segments.map(({ value }, part) => ({
        xMm: leftMm + along(sum(row.segments.slice(0, part).map((before) => before.value))),
        widthMm: along(value),
      })),
    })),
    mark:
      chart.mark === undefined
        ? null
        : { xMm: leftMm + along(chart.mark), topMm, bottomMm: (lines - LINES.below / 2) * lineMm },
  };
}

/** Rows of these heights at the foot of as many whole lines as they need; what sits in a row sits at its foot too. */
function rowsOf(heights: readonly number[], lineMm: number) {
  const lines = Math.ceil(LINES.above + sum(heights) + LINES.below);
  const top = lines - LINES.below - sum(heights);
  return {
    lines,
    topMm: top * lineMm,
    middleMm: (index: number) => (top + sum(heights.slice(0, index + 1)) - LINES.joinedRow / 2) * lineMm,
  };
}

interface LegendPlace {
  readonly entry: LegendEntry;
  /** in characters from the left */
  readonly at: number;
}

/** The entries one behind the other, in as many rows as they need. */
function legendRows(legend: readonly LegendEntry[], characters: number): LegendPlace[][] {
  const rows: LegendPlace[][] = [];
  let next = characters;
  for (const entry of legend) {
    const length = SWATCH_CHARACTERS + charactersOf(entry.label);
    if (next + length > characters) {
      rows.push([]);
      next = 0;
    }
    rows.at(-1)?.push({ entry, at: next });
    next += length + CHARACTERS.gap;
  }
  return rows;
}

/** How wide a text is at most: Latin letters, digits and marks take a little more than half of a Chinese character. */
function charactersOf(text: string): number {
  return sum([...text].map((character) => (/[\u0020-\u007e]/.test(character) ? 0.56 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
