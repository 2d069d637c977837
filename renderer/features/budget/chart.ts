import type { BarRow, LegendEntry } from '../../components/charts/bar-chart.ts';

/** One chart of the budget tab, ready to be drawn; without rows it is left out. */
export interface Chart {
  readonly title: string;
  readonly alternative: string;
  readonly rows: readonly BarRow[];
  readonly legend?: readonly LegendEntry[];
  readonly mark?: number;
}
