import { chartsOf } from '../../charts/charts-of.ts';
import { pathOf } from '../../report/paths.ts';
import type { Report } from '../../report/schema.ts';
import type { ChartBlock } from '../document.ts';

/** The charts of a report, numbered; one without figures is left out. */
export function composeCharts({ figures, fiscalYear }: Report): ChartBlock[] {
  return chartsOf(figures, fiscalYear).map((chart, index) => ({
    kind: 'chart',
    chart,
    caption: `图${index + 1}　${chart.title}`,
    path: pathOf.text('spending'),
  }));
}
