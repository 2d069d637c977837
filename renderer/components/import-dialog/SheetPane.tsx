import { useMemo } from 'react';
import type { PendingImport } from '../../../shared/contract/imports.contract.ts';
import { SheetView } from '../sheet-view/SheetView.tsx';
import { FormBanner } from './FormBanner.tsx';
import { PickBar } from './PickBar.tsx';
import { chosenReading } from './plan/decisions.ts';
import { marksOf } from './plan/marks.ts';
import { SheetControls } from './SheetControls.tsx';
import classes from './SheetPane.module.css';
import { SheetTabs } from './SheetTabs.tsx';
import type { Confirm } from './use-confirm.ts';

interface SheetPaneProps {
  readonly pending: PendingImport;
  readonly year: number;
  readonly confirm: Confirm;
}

/** The picture of the sheet: what was found stands outlined in its place. */
export function SheetPane({ pending, year, confirm }: SheetPaneProps) {
  const { state, plan, selected, dispatch } = confirm;
  const { decisions, sheet, picking } = state;
  const shape = pending.sheets.find(({ name }) => name === sheet);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const planned of plan) {
      const reading = chosenReading(planned, decisions) ?? planned.readings[0];
      if (reading) found.set(reading.sheet, (found.get(reading.sheet) ?? 0) + 1);
    }
    return found;
  }, [plan, decisions]);
  const marks = useMemo(
    () => marksOf(plan, decisions, sheet, state.selected),
    [plan, decisions, sheet, state.selected],
  );
  return (
    <div className={classes.pane}>
      <SheetTabs
        sheets={pending.sheets}
        current={sheet}
        counts={counts}
        onShow={(name) => dispatch({ type: 'showSheet', sheet: name })}
      />
      <div className={classes.head}>
        <SheetControls state={state} year={year} onSettle={(change) => confirm.settle(sheet, change)} />
      </div>
      <FormBanner remembered={pending.remembered} workbookYear={state.recognition.year} reportYear={year} />
      {shape && (
        <SheetView
          key={sheet}
          token={pending.token}
          shape={shape}
          first={sheet === pending.opening.sheet ? pending.opening.rows : undefined}
          marks={marks}
          chosen={picking?.cells ?? NONE}
          focus={state.focus}
          onChoose={confirm.choose}
          onEnter={confirm.takePick}
        />
      )}
      <PickBar
        picking={picking}
        selected={selected}
        onUse={confirm.takePick}
        onCancel={() => dispatch({ type: 'cancelPick' })}
      />
    </div>
  );
}

const NONE: readonly string[] = [];
