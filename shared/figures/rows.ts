import type { Figures } from './figure.ts';
import { FIGURE_STAGES, type FigureName, figureKey } from './keys.ts';
import { resolveFigure } from './resolve.ts';

/** One row of the figures table: its order, depth and weight are the same on screen, in Word and in Excel. */
export interface FigureRow {
  readonly name: FigureName;
  readonly indent: 0 | 1 | 2;
  readonly total?: boolean;
  /** shown even while it is blank */
  readonly core?: boolean;
}

export const SPENDING_ROWS: readonly FigureRow[] = [
  { name: 'income.total', indent: 0, total: true, core: true },
  { name: 'income.fiscal', indent: 1 },
  { name: 'income.generalPublic', indent: 1 },
  { name: 'income.governmentFund', indent: 1 },
  { name: 'income.stateCapital', indent: 1 },
  { name: 'income.superior', indent: 1 },
  { name: 'income.business', indent: 1 },
  { name: 'income.operating', indent: 1 },
  { name: 'income.affiliated', indent: 1 },
  { name: 'income.other', indent: 1 },
  { name: 'carryover.opening', indent: 0 },
  { name: 'income.grandTotal', indent: 0 },
  { name: 'expenditure.total', indent: 0, total: true, core: true },
  { name: 'expenditure.basic', indent: 1, core: true },
  { name: 'expenditure.basic.personnel', indent: 2, core: true },
  { name: 'expenditure.basic.public', indent: 2, core: true },
  { name: 'expenditure.project', indent: 1, core: true },
  { name: 'expenditure.generalPublic', indent: 0 },
  { name: 'expenditure.generalPublic.basic', indent: 1 },
  { name: 'expenditure.generalPublic.project', indent: 1 },
  { name: 'carryover.closing', indent: 0 },
  { name: 'expenditure.grandTotal', indent: 0 },
  { name: 'operation.total', indent: 0 },
  { name: 'procurement.total', indent: 0 },
];

export const THREE_PUBLIC_ROWS: readonly FigureRow[] = [
  { name: 'threePublic.total', indent: 0, total: true, core: true },
  { name: 'threePublic.abroad', indent: 1, core: true },
  { name: 'threePublic.vehicle', indent: 1, core: true },
  { name: 'threePublic.vehicle.purchase', indent: 2 },
  { name: 'threePublic.vehicle.operation', indent: 2 },
  { name: 'threePublic.reception', indent: 1, core: true },
];

/** True when any stage of this year, or last year's final accounts, is not blank. */
export function hasData(figures: Figures, name: FigureName): boolean {
  return (
    FIGURE_STAGES.some((stage) => resolveFigure(figures, figureKey(name, stage)).state !== 'blank') ||
    resolveFigure(figures, figureKey(name, 'final'), 'prior').state !== 'blank'
  );
}
