import { memo } from 'react';
import type { IndicatorPack } from '../../../shared/scoring/pack.ts';
import type { IndicatorScore } from '../../../shared/scoring/score.ts';
import { type GridColumn, GridTable } from '../../components/figure-table/GridTable.tsx';
import { Card } from '../../components/form/Card.tsx';
import { LevelRow } from './LevelRow.tsx';
import { ScoreRow } from './ScoreRow.tsx';

const COLUMNS: readonly GridColumn[] = [
  { id: 'indicator', title: '指标与评分标准', width: 0 },
  { id: 'weight', title: '分值', width: 3.25, align: 'right' },
  { id: 'points', title: '得分', width: 5, align: 'right' },
  { id: 'reason', title: '扣分原因', width: 12.5 },
  { id: 'notApplicable', title: '不适用', width: 3.75 },
];

interface ScoreTableProps {
  readonly items: readonly IndicatorScore[];
  readonly policy: IndicatorPack['notApplicablePolicy'];
}

/** The scoring table, with a subtotal line for every 一级指标. */
export const ScoreTable = memo(function ScoreTable({ items, policy }: ScoreTableProps) {
  return (
    <Card padded={false}>
      <GridTable label="评分表" columns={COLUMNS}>
        {items.flatMap((item, index) => {
          const { id, level1 } = item.indicator;
          const starts = items[index - 1]?.indicator.level1 !== level1;
          const row = <ScoreRow key={id} item={item} index={index} policy={policy} />;
          if (!starts) return [row];
          const group = items.filter((other) => other.indicator.level1 === level1);
          return [<LevelRow key={`${id}.level`} title={level1} group={group} policy={policy} />, row];
        })}
      </GridTable>
    </Card>
  );
});
