import { Button, Checkbox } from '@mantine/core';
import type { Report } from '../../../shared/report/schema.ts';
import { AddFigure } from './AddFigure.tsx';
import { FigureItem } from './FigureItem.tsx';
import classes from './FigureList.module.css';
import { decisionOf, isOpen } from './plan/decisions.ts';
import type { Confirm } from './use-confirm.ts';

interface FigureListProps {
  readonly confirm: Confirm;
  readonly report: Report;
}

/** Every figure with its cell. A tick means that it comes in; a question waits for the clerk. */
export function FigureList({ confirm, report }: FigureListProps) {
  const { plan, state, dispatch } = confirm;
  const { decisions, selected, recognition, useDepartment } = state;
  const open = plan.filter((planned) => isOpen(planned, decisions));
  const next = open[(open.findIndex(({ id }) => id === selected) + 1) % Math.max(1, open.length)];
  const department = recognition.department !== report.cover.departmentName ? recognition.department : null;
  return (
    <>
      {next && (
        <div className={classes.open}>
          <span>还有 {open.length} 项待核对</span>
          <Button size="compact-xs" variant="default" onClick={() => confirm.select(next)}>
            看下一项
          </Button>
        </div>
      )}
      {department !== null && (
        <div className={classes.department}>
          <Checkbox
            size="xs"
            checked={useDepartment}
            onChange={(event) => dispatch({ type: 'useDepartment', use: event.currentTarget.checked })}
            label={`把部门名称改为“${department}”`}
          />
        </div>
      )}
      <ul className={classes.list} aria-label="找到的数字">
        {plan.map((planned) => (
          <FigureItem
            key={planned.id}
            planned={planned}
            decision={decisionOf(decisions, planned.id)}
            selected={planned.id === selected}
            onSelect={() => confirm.select(planned)}
            onDecide={(change) => dispatch({ type: 'decide', id: planned.id, change })}
            onWholeSheet={({ sheet, unit }) => confirm.settle(sheet, { unit })}
            onRemove={() => dispatch({ type: 'remove', id: planned.id })}
          />
        ))}
      </ul>
      <AddFigure onAdd={(figure) => dispatch({ type: 'add', figure })} />
    </>
  );
}
