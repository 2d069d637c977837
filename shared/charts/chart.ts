/** How a part of a bar is drawn; told apart by pattern, not only by colour. */
export type BarTone = 'solid' | 'hatched' | 'dotted' | 'open';

export interface BarSegment {
  readonly id: string;
  readonly tone: BarTone;
  /** in the unit of the whole chart; not negative */
  readonly value: number;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly segments: readonly BarSegment[];
  /** what stands at the end of the bar */
  readonly text: string;
}

export interface LegendEntry {
  readonly tone: BarTone;
  readonly label: string;
}

export const CHART_IDS = ['composition', 'execution', 'change'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** Horizontal bars, ready to be drawn by a screen or a page; without rows it is left out. */
export interface Chart {
  readonly id: ChartId;
  readonly title: string;
  /** what the chart says in words, for a reader who does not see it */
  readonly alternative: string;
  readonly rows: readonly BarRow[];
  readonly legend: readonly LegendEntry[];
  /** a line across all bars, such as 100% */
  readonly mark?: number;
}

/** The value that takes the full width: the longest bar, or the mark when that is longer. */
export function chartScale(rows: readonly BarRow[], mark = 0): number {
  return Math.max(mark, ...rows.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0)));
}
