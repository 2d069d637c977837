import { Checkbox } from '@mantine/core';
import { figureLabel } from '../../../shared/figures/keys.ts';
import { amountText } from './amount-text.ts';
import classes from './DifferenceList.module.css';
import {
  chosenReading,
  DIFFERENCE_LABELS,
  type Difference,
  decisionOf,
  differenceOf,
} from './plan/decisions.ts';
import type { PlannedFigure } from './plan/plan.ts';
import type { Reading } from './plan/readings.ts';
import type { Confirm } from './use-confirm.ts';

const ORDER: readonly Difference[] = ['changed', 'new', 'same'];

/** What the import would change in the report, figure by figure; what is unticked stays as it is. */
export function DifferenceList({ confirm }: { readonly confirm: Confirm }) {
  const { plan, state, dispatch } = confirm;
  const rows = plan.flatMap((planned) => {
    const reading = chosenReading(planned, state.decisions);
    return reading ? [{ planned, reading, difference: differenceOf(planned, reading) }] : [];
  });
  if (rows.length === 0) return <p className={classes.empty}>还没有确定的数字。</p>;
  const counts = ORDER.map((one) => {
    const count = rows.filter(({ difference }) => difference === one).length;
    return `${DIFFERENCE_LABELS[one]} ${count} 项`;
  });
  return (
    <>
      <p className={classes.summary}>{counts.join('，')}。不打勾的保留报告现有的数。</p>
      <ul className={classes.list}>
        {ORDER.flatMap((one) => rows.filter(({ difference }) => difference === one)).map((row) => (
          <DifferenceItem
            key={row.planned.id}
            {...row}
            included={decisionOf(state.decisions, row.planned.id).included}
            onInclude={(included) => dispatch({ type: 'decide', id: row.planned.id, change: { included } })}
            onSelect={() => confirm.select(row.planned)}
          />
        ))}
      </ul>
    </>
  );
}

interface DifferenceItemProps {
  readonly planned: PlannedFigure;
  readonly reading: Reading;
  readonly difference: Difference;
  readonly included: boolean;
  readonly onInclude: (included: boolean) => void;
  readonly onSelect: () => void;
}

function DifferenceItem(props: DifferenceItemProps) {
  const { planned, reading, difference, included, onInclude, onSelect } = props;
  const { existing } = planned;
  const label = figureLabel(planned.key, planned.period);
  return (
    <li className={classes.item} data-excluded={!included || undefined}>
      <Checkbox
        size="xs"
        aria-label={`采用表中的${label}`}
        checked={included}
        onChange={(event) => onInclude(event.currentTarget.checked)}
      />
      <button type="button" className={classes.figure} onClick={onSelect}>
        <span className={classes.badge} data-difference={difference}>
          {DIFFERENCE_LABELS[difference]}
        </span>
        <span>{label}</span>
        <span className={classes.amounts}>
          {existing !== null && difference === 'changed' && (
            <>
              <span data-kept={!included || undefined}>{amountText(existing)}</span> →{' '}
            </>
          )}
          <strong>{amountText(reading.fen)}</strong>
        </span>
      </button>
    </li>
  );
}
