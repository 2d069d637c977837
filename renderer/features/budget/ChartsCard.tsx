import { memo } from 'react';
import type { Figures } from '../../../shared/figures/figure.ts';
import { BarChart } from '../../components/charts/BarChart.tsx';
import { Card } from '../../components/form/Card.tsx';
import { changeChart } from './change-chart.ts';
import { compositionChart } from './composition-chart.ts';
import { executionChart } from './execution-chart.ts';

interface ChartsCardProps {
  readonly figures: Figures;
  readonly fiscalYear: number;
}

/** 支出构成, 执行率, 与上年对比, each as soon as its figures are there. */
export const ChartsCard = memo(function ChartsCard({ figures, fiscalYear }: ChartsCardProps) {
  const charts = [
    compositionChart(figures, fiscalYear),
    executionChart(figures),
    changeChart(figures, fiscalYear),
  ].filter((chart) => chart.rows.length > 0);
  if (charts.length === 0) return null;
  return (
    <Card title="图示">
      {charts.map((chart) => (
        <BarChart key={chart.title} {...chart} />
      ))}
    </Card>
  );
});
