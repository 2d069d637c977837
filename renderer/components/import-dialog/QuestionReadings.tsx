import { Button, Radio } from '@mantine/core';
import { UNIT_LABELS } from '../../../shared/money/fen.ts';
import { amountText } from './amount-text.ts';
import { CellPlace } from './CellPlace.tsx';
import type { Decision } from './plan/decisions.ts';
import type { Reading } from './plan/readings.ts';
import classes from './QuestionReadings.module.css';

interface QuestionReadingsProps {
  readonly label: string;
  readonly readings: readonly Reading[];
  readonly reason: string;
  readonly decision: Decision;
  readonly onDecide: (change: Partial<Decision>) => void;
  readonly onWholeSheet: (reading: Reading) => void;
}

/** A figure that can be read in more than one way, or not for sure. The clerk decides, never the program. */
export function QuestionReadings(props: QuestionReadingsProps) {
  const { label, readings, reason, decision, onDecide, onWholeSheet } = props;
  const [only] = readings;
  if (only && readings.length === 1) {
    return (
      <div className={classes.question}>
        <span className={classes.reason}>{reason}</span>
        {decision.answer === only.id ? null : (
          <Button
            size="compact-xs"
            variant="light"
            aria-label={`确认${label}`}
            onClick={() => onDecide({ answer: only.id })}
          >
            确认 {amountText(only.fen)}
          </Button>
        )}
      </div>
    );
  }
  if (!only) return <div className={`${classes.question} ${classes.reason}`}>{reason}</div>;
  const answered = readings.find(({ id }) => id === decision.answer);
  const sameCells = readings.every(
    ({ sheet, cells }) => sheet === only.sheet && cells.join() === only.cells.join(),
  );
  return (
    <Radio.Group
      className={classes.question}
      aria-label={label}
      value={decision.answer ?? ''}
      onChange={(answer) => onDecide({ answer })}
    >
      <span className={classes.reason}>{reason}</span>
      <div className={classes.readings}>
        {readings.map((reading) => (
          <Radio
            key={reading.id}
            size="xs"
            value={reading.id}
            label={
              <>
                <strong className={classes.amount}>
                  {sameCells && `按${UNIT_LABELS[reading.unit]}读：`}
                  {amountText(reading.fen)}
                </strong>
                <CellPlace reading={reading} />
              </>
            }
          />
        ))}
      </div>
      {sameCells && answered && (
        <Button size="compact-xs" variant="light" mt={4} onClick={() => onWholeSheet(answered)}>
          整张表都按{UNIT_LABELS[answered.unit]}读
        </Button>
      )}
    </Radio.Group>
  );
}
