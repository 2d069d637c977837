import type { FoundCell } from '../../../shared/import/workbook/recognition.ts';
import { UNIT_LABELS } from '../../../shared/money/fen.ts';
import classes from './CellPlace.module.css';

/** Where an amount stands in the workbook and what stands there: `Z01 › H7　1,727,200.00 元`. */
export function CellPlace({ cell }: { cell: FoundCell }) {
  return (
    <span className={classes.place}>
      {cell.sheet} › {cell.cell}
      <span className={classes.raw}>
        {cell.raw} {UNIT_LABELS[cell.unit]}
      </span>
    </span>
  );
}
