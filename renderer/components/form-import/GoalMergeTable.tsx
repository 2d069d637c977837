import { Checkbox } from '@mantine/core';
import { targetText } from '../../../shared/compose/appendices/goal-table.ts';
import type { ComparedField, GoalMerge } from '../../../shared/report/merge-goals.ts';
import classes from './FormTable.module.css';

const FIELD_LABELS: Record<ComparedField, string> = {
  level1: '一级指标',
  level2: '二级指标',
  nature: '性质',
  target: '目标值',
  unit: '单位',
  actual: '完成值',
};

interface GoalMergeTableProps {
  readonly merges: readonly GoalMerge[];
  readonly taken: ReadonlySet<number>;
  readonly onChange: (taken: ReadonlySet<number>) => void;
}

/** The form's indicators, each with what the report says now where that differs. */
export function GoalMergeTable({ merges, taken, onChange }: GoalMergeTableProps) {
  const toggle = (place: number) => {
    const next = new Set(taken);
    if (!next.delete(place)) next.add(place);
    onChange(next);
  };
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label="读到的绩效指标">
        <thead>
          <tr>
            <th scope="col">填入</th>
            <th scope="col">二级指标</th>
            <th scope="col">指标名称</th>
            <th scope="col">目标值</th>
            <th scope="col">完成值</th>
            <th scope="col">和报告比</th>
          </tr>
        </thead>
        <tbody>
          {merges.map((merge) => (
            <tr key={merge.place} data-state={merge.state}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={`填入${merge.row.name}`}
                  checked={taken.has(merge.place)}
                  disabled={merge.state === 'same'}
                  onChange={() => toggle(merge.place)}
                />
              </td>
              <td>{merge.row.level2}</td>
              <td>{merge.row.name}</td>
              <td>{targetText({ id: '', ...merge.row })}</td>
              <td>{merge.row.actual}</td>
              <td>
                <Difference merge={merge} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Difference({ merge: { row, existing, state, differences } }: { readonly merge: GoalMerge }) {
  if (state === 'new') return '新增';
  if (state === 'same' || !existing) return '相同';
  return (
    <span className={classes.difference}>
      {differences
        .map((field) =>
          field === 'nature'
            ? `${FIELD_LABELS[field]}不同`
            : `${FIELD_LABELS[field]}现在是${existing[field] || '空'}，表中是${row[field]}`,
        )
        .join('；')}
    </span>
  );
}
