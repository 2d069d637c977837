import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { figureLabel } from '../../../shared/figures/keys.ts';
import { amountText } from './amount-text.ts';
import { CellPlace } from './CellPlace.tsx';
import classes from './FigureItem.module.css';
import { chosenReading, type Decision } from './plan/decisions.ts';
import type { PlannedFigure } from './plan/plan.ts';
import type { Reading } from './plan/readings.ts';
import { QuestionReadings } from './QuestionReadings.tsx';

interface FigureItemProps {
  readonly planned: PlannedFigure;
  readonly decision: Decision;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onDecide: (change: Partial<Decision>) => void;
  /** the whole sheet of a reading is in its unit */
  readonly onWholeSheet: (reading: Reading) => void;
  readonly onRemove: () => void;
}

const MARKS = { sure: '✓', question: '?', out: '–' } as const;
const MARK_WORDS = { sure: '已确定', question: '待核对', out: '不导入' } as const;

/** One figure: is it taken, what is it, where does it stand; a question with its readings. */
export function FigureItem(props: FigureItemProps) {
  const { planned, decision, selected, onSelect, onDecide, onWholeSheet, onRemove } = props;
  const { id, key, period, preferred, readings, reason, added } = planned;
  const reading = chosenReading(planned, { [id]: decision });
  const state = !decision.included ? 'out' : reading ? 'sure' : 'question';
  const label = figureLabel(key, period);
  const own = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) own.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const asked = preferred === null && decision.included && decision.picked === null;
  const place = reading ?? (readings.length === 1 ? readings[0] : undefined);
  return (
    <li ref={own} className={classes.item} data-state={state} data-selected={selected || undefined}>
      <Checkbox
        size="xs"
        aria-label={`导入${label}`}
        checked={decision.included}
        onChange={(event) => onDecide({ included: event.currentTarget.checked })}
      />
      <button type="button" className={classes.figure} aria-pressed={selected} onClick={onSelect}>
        <span className={classes.mark} role="img" aria-label={MARK_WORDS[state]}>
          {MARKS[state]}
        </span>
        <span className={classes.name}>{label}</span>
        <span className={classes.amount}>{reading ? amountText(reading.fen) : '待核对'}</span>
        {place && (
          <span className={classes.place}>
            <CellPlace reading={place} />
          </span>
        )}
      </button>
      {asked && (
        <QuestionReadings label={label} {...{ readings, reason, decision, onDecide, onWholeSheet }} />
      )}
      {selected && (
        <div className={classes.actions}>
          <span>要改指别的格子，就在左边点它</span>
          {decision.picked && !added && (
            <Button size="compact-xs" variant="subtle" onClick={() => onDecide({ picked: null })}>
              恢复原来的格子
            </Button>
          )}
          {added && (
            <Button size="compact-xs" variant="subtle" onClick={onRemove}>
              移除这一项
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
