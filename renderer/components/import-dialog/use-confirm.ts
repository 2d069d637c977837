import { useMemo, useReducer } from 'react';
import type { PendingImport } from '../../../shared/contract/imports.contract.ts';
import type { CellChoice } from '../../../shared/import/workbook/pick-cells.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';
import { type ConfirmAction, type ConfirmState, confirmReducer, openState } from './plan/confirm-state.ts';
import { chosenReading } from './plan/decisions.ts';
import { figureAt } from './plan/marks.ts';
import { type PlannedFigure, planImport, type RememberedReading } from './plan/plan.ts';
import { readingOfPick } from './plan/readings.ts';
import { type SheetOverrides, stillMeant, unitOfSheet, withOverride } from './plan/sheet-overrides.ts';
import { rereadImport } from './reread-import.ts';

/** The confirm screen's state and what the clerk can do to it. */
export interface Confirm {
  readonly state: ConfirmState;
  readonly plan: readonly PlannedFigure[];
  readonly selected: PlannedFigure | null;
  readonly dispatch: (action: ConfirmAction) => void;
  readonly select: (planned: PlannedFigure) => void;
  /** cells of the sheet in view were clicked */
  readonly choose: (cells: readonly string[]) => void;
  readonly takePick: () => void;
  /** settles something about a sheet; everything is read again */
  readonly settle: (sheet: string, change: SheetOverrides) => void;
}

export function useConfirm(
  pending: PendingImport,
  remembered: readonly RememberedReading[],
  report: Report,
): Confirm {
  const client = useClient();
  const blank = report.cover.departmentName === '';
  const [state, dispatch] = useReducer(confirmReducer, null, () => openState(pending, remembered, blank));
  const { recognition, overrides, added, decisions } = state;
  const plan = useMemo(() => {
    const meant = stillMeant(state.remembered, overrides);
    return planImport({ recognition, remembered: meant, added }, report.figures);
  }, [recognition, state.remembered, overrides, added, report.figures]);
  const selected = plan.find(({ id }) => id === state.selected) ?? null;

  const select = (planned: PlannedFigure) => {
    const reading = chosenReading(planned, decisions) ?? planned.readings[0] ?? null;
    dispatch({ type: 'select', id: planned.id, reading });
  };
  const choiceOf = (cells: readonly string[]): CellChoice => {
    const { sheet } = state;
    return { sheet, cells, unit: unitOfSheet(recognition, overrides, sheet) };
  };
  const choose = (cells: readonly string[]) => {
    const [only] = cells.length === 1 ? cells : [];
    const stated = only === undefined ? undefined : figureAt(plan, decisions, state.sheet, only);
    if (stated && !selected) return select(stated);
    if (stated && stated.id === selected?.id) return dispatch({ type: 'cancelPick' });
    dispatch({ type: 'pick', cells });
    if (cells.length === 0) return;
    const { sheet, unit } = choiceOf(cells);
    client.imports
      .pick({ token: pending.token, choice: { sheet, cells: [...cells], unit } })
      .then((amount) => dispatch({ type: 'picked', cells, amount }), notifyError);
  };
  const takePick = () => {
    const { picking } = state;
    const reading = picking?.amount && readingOfPick(choiceOf(picking.cells), picking.amount);
    if (reading && selected) dispatch({ type: 'usePick', id: selected.id, reading });
  };
  const settle = (sheet: string, change: SheetOverrides) => {
    const next = withOverride(overrides, sheet, change);
    dispatch({ type: 'override', overrides: next });
    rereadImport(client, pending, next, decisions).then(
      (result) => dispatch({ type: 'reread', overrides: next, ...result }),
      (error) => {
        dispatch({ type: 'override', overrides });
        notifyError(error);
      },
    );
  };
  return { state, plan, selected, dispatch, select, choose, takePick, settle };
}
