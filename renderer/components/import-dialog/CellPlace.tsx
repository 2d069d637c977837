import { cellsLabel } from '../../../shared/import/workbook/pick-cells.ts';
import { UNIT_LABELS } from '../../../shared/money/fen.ts';
import classes from './CellPlace.module.css';
import type { Reading } from './plan/readings.ts';

/** Where an amount stands in the workbook and what stands there: `Z01 › H7　1,727,200.00 元`. */
export function CellPlace({ reading }: { readonly reading: Reading }) {
  const { sheet, cells, raw, unit, fen } = reading;
  const isDash = fen === 0 && !/\d/.test(raw);
  return (
    <span className={classes.place}>
      {sheet} › {cellsLabel(cells)}
      <span className={classes.raw}>
        {isDash ? `填的是“${raw}”，记为 0；不是空白` : `${raw} ${UNIT_LABELS[unit]}`}
      </span>
    </span>
  );
}
