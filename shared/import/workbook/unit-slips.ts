import { type FigureName, figureLabel, splitFigureKey } from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import type { ReadFigure } from './read-figures.ts';
import type { ImportMessage } from './recognition.ts';
import { unitAfterSlip } from './unit-evidence.ts';
import { allReadings, readIn, readingsText } from './unit-readings.ts';

/** A cell that fits its table only in another unit than the table's. */
export interface CellSlip {
  readonly figure: ReadFigure;
  readonly other: MoneyUnit;
}

/** Wholes and the parts that cannot exceed them (docs/sources.md §6.1). */
const WHOLES: readonly (readonly [FigureName, readonly FigureName[]])[] = [
  ['expenditure.total', ['expenditure.basic', 'expenditure.project']],
  ['expenditure.basic', ['expenditure.basic.personnel', 'expenditure.basic.public']],
  ['expenditure.generalPublic', ['expenditure.generalPublic.basic', 'expenditure.generalPublic.project']],
  ['income.fiscal', ['income.generalPublic', 'income.governmentFund', 'income.stateCapital']],
  [
    'income.total',
    [
      'income.fiscal',
      'income.generalPublic',
      'income.superior',
      'income.business',
      'income.operating',
      'income.other',
    ],
  ],
  ['threePublic.total', ['threePublic.abroad', 'threePublic.vehicle', 'threePublic.reception']],
  ['threePublic.vehicle', ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation']],
];
/** A part this much larger than its whole is no mistake in typing but another unit. */
const FAR_TOO_LARGE = 100;

/** Finds cells of one table whose amount fits its whole, or its parts, only in another unit. */
export function unitSlips(figures: readonly ReadFigure[]): CellSlip[] {
  const slips = new Map<ReadFigure, CellSlip>();
  const groups = Map.groupBy(figures, (figure) => `${figure.period} ${splitFigureKey(figure.key).stage}`);
  for (const group of groups.values()) {
    const named = new Map(group.map((figure) => [splitFigureKey(figure.key).name, figure]));
    for (const [wholeName, partNames] of WHOLES) {
      const whole = named.get(wholeName);
      const parts = partNames.flatMap((name) => named.get(name) ?? []).filter((part) => part.fen !== 0);
      if (!whole || whole.fen === 0) continue;
      for (const slip of slipsIn(whole, parts)) slips.set(slip.figure, slip);
    }
  }
  return [...slips.values()];
}

/** Most parts dwarf the whole: then the whole is the odd one. A single part against it: it may be either. */
function slipsIn(whole: ReadFigure, parts: readonly ReadFigure[]): CellSlip[] {
  const tooLarge = parts.filter((part) => Math.abs(part.fen) > FAR_TOO_LARGE * Math.abs(whole.fen));
  if (tooLarge.length === 0) return [];
  const wholeSlipped = tooLarge.length * 2 > parts.length;
  const partSlipped = !wholeSlipped || parts.length === 1;
  return [
    ...(wholeSlipped ? slipOf(whole, 4) : []),
    ...(partSlipped ? tooLarge.flatMap((part) => slipOf(part, -4)) : []),
  ];
}

function slipOf(figure: ReadFigure, slip: number): CellSlip[] {
  const other = unitAfterSlip(figure.unit, slip);
  return other && readIn(figure, other) ? [{ figure, other }] : [];
}

export function slipQuestion({ figure, other }: CellSlip): ImportMessage {
  const label = figureLabel(figure.key, figure.period);
  return {
    level: 'warning',
    code: 'UNIT_SLIP',
    sheet: figure.sheet,
    cell: figure.cell,
    text: `${label}（“${figure.sheet}”${figure.cell}）与同表其他金额相差太大，可能写错了单位。${readingsText(allReadings(figure, [other]))}。请核对。`,
  };
}
