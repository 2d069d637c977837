import { Button } from '@mantine/core';
import { figureLabel } from '../../../shared/figures/keys.ts';
import { cellsLabel } from '../../../shared/import/workbook/pick-cells.ts';
import { amountText } from './amount-text.ts';
import classes from './PickBar.module.css';
import type { Picking } from './plan/confirm-state.ts';
import type { PlannedFigure } from './plan/plan.ts';

interface PickBarProps {
  readonly picking: Picking | null;
  readonly selected: PlannedFigure | null;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** What the cells under the clerk's hand amount to, and for which figure. */
export function PickBar({ picking, selected, onUse, onCancel }: PickBarProps) {
  if (!picking) {
    const name = selected ? `“${figureLabel(selected.key, selected.period)}”` : '右边选中的项目';
    return (
      <p className={classes.hint}>
        点表里的格子，就把它指给{name}；拖动或按住 Shift 选一段求和，按住 Ctrl 加选格子。
      </p>
    );
  }
  const { cells, amount } = picking;
  return (
    <div className={classes.bar} role="status">
      <span className={classes.text}>
        {selected && `“${figureLabel(selected.key, selected.period)}”改指 `}
        {cellsLabel(cells)}
        {amount?.ok && (
          <>
            ：{amount.raw} = <strong>{amountText(amount.fen)}</strong>
          </>
        )}
        {amount?.ok === false && <span className={classes.problem}>：{amount.problem}</span>}
        {!selected && '。请先在右边选中一个项目，或者添加项目。'}
      </span>
      {selected && (
        <Button size="compact-sm" disabled={!amount?.ok} onClick={onUse}>
          {cells.length > 1 ? '使用这些格子' : '使用这个格子'}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        取消选格子
      </Button>
    </div>
  );
}
