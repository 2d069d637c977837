import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { GoalIndicator } from '../../../shared/report/schema.ts';
import { type GridColumn, GridTable } from '../../components/figure-table/GridTable.tsx';
import type { CellPlace } from '../../components/figure-table/next-cell.ts';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { useReportScope } from '../../components/form/report-scope.ts';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { emptyIndicator } from './indicator-fields.ts';
import { outcomeNote } from './outcome-text.ts';
import { pasteIndicators } from './paste-indicators.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'level1', title: '一级指标', width: 5.25 },
  { id: 'level2', title: '二级指标', width: 6.875 },
  { id: 'name', title: '指标名称', width: 0 },
  { id: 'nature', title: '性质', width: 3.25 },
  { id: 'target', title: '目标值', width: 4 },
  { id: 'unit', title: '单位', width: 3 },
  { id: 'actual', title: '完成值', width: 4 },
  {
    id: 'outcome',
    title: '完成情况',
    width: 4.75,
    align: 'right',
    explanation: '按性质比较完成值和目标值；百分数是完成值 ÷ 目标值',
  },
  { id: 'remove', title: '', width: 2 },
];

/** The indicator table: typed row by row, or pasted from the budget system's form. */
export const IndicatorCard = memo(function IndicatorCard({
  indicators,
}: {
  readonly indicators: readonly GoalIndicator[];
}) {
  const { dispatch } = useReportScope();
  const edits = useListEdits('indicators');
  const focus = useFocusPath();
  const add = () => {
    const item = { ...emptyIndicator(crypto.randomUUID()), ...levelsOf(indicators.at(-1)) };
    edits.insert(indicators.length, item);
    focus(pathOf.item('indicators', item.id, 'name'));
  };
  const paste = (block: readonly (readonly string[])[], at: CellPlace) =>
    dispatch({
      type: 'batch',
      label: `粘贴绩效指标 ${block.length} 行`,
      edits: pasteIndicators(block, at, indicators, () => crypto.randomUUID()),
    });
  const button = (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconPlus size={14} />}
      data-path={pathOf.list('indicators')}
      onClick={add}
    >
      添加指标
    </Button>
  );
  return (
    <Card title="绩效指标" note={outcomeNote(indicators)} actions={button} padded={false}>
      {indicators.length === 0 ? (
        <EmptyHint>
          还没有指标。点“从目标表导入…”读入申报的绩效目标表；也可以逐行填写，或先添加一行，再把表格里的几行复制过来，从“一级指标”格开始粘贴。
        </EmptyHint>
      ) : (
        <GridTable label="绩效指标" columns={COLUMNS} onPasteBlock={paste}>
          {indicators.map((indicator, index) => (
            <IndicatorRow key={indicator.id} indicator={indicator} index={index} edits={edits} />
          ))}
        </GridTable>
      )}
    </Card>
  );
});

/** A new row starts under the same 一级、二级指标 as the row above it. */
function levelsOf(last: GoalIndicator | undefined): Partial<GoalIndicator> {
  return last ? { level1: last.level1, level2: last.level2 } : {};
}
