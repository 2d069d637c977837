import { memo } from 'react';
import { chartsOf } from '../../../shared/charts/charts-of.ts';
import type { Figures } from '../../../shared/figures/figure.ts';
import { BarChart } from '../../components/charts/BarChart.tsx';
import { Card } from '../../components/form/Card.tsx';

interface ChartsCardProps {
  readonly figures: Figures;
  readonly fiscalYear: number;
}

/** 支出构成, 执行率, 与上年对比, each as soon as its figures are there. */
export const ChartsCard = memo(function ChartsCard({ figures, fiscalYear }: ChartsCardProps) {
  const charts = chartsOf(figures, fiscalYear);
  if (charts.length === 0) return null;
  return (
    <Card title="图示">
      {charts.map((chart) => (
        <BarChart key={chart.id} chart={chart} />
      ))}
    </Card>
  );
});
