import { Radio } from '@mantine/core';
import { figureLabel } from '../../../shared/figures/keys.ts';
import { formatWanyuan } from '../../../shared/money/format-amount.ts';
import { Card } from '../form/Card.tsx';
import { CellPlace } from './CellPlace.tsx';
import type { Decision, Decisions, PlannedFigure } from './import-plan.ts';
import classes from './Questions.module.css';

interface QuestionsProps {
  questions: readonly PlannedFigure[];
  decisions: Decisions;
  onDecide: (ids: readonly string[], change: Partial<Decision>) => void;
}

/** Figures that the workbook states differently in different cells. The clerk decides, never the program. */
export function Questions({ questions, decisions, onDecide }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <Card
      title={`需要您确定的 ${questions.length} 项`}
      note="表里不同的格子给出了不同的数，请选一个；也可以不导入这一项"
    >
      {questions.map(({ id, figure, readings }) => {
        const decision = decisions[id];
        const value = decision?.included ? String(decision.candidate ?? '') : 'skip';
        return (
          <Radio.Group
            key={id}
            className={classes.question}
            label={figureLabel(figure.key, figure.period)}
            value={value}
            onChange={(next) =>
              onDecide(
                [id],
                next === 'skip' ? { included: false } : { included: true, candidate: Number(next) },
              )
            }
          >
            <div className={classes.readings}>
              {readings.map(({ candidate, cell }) => (
                <Radio
                  key={candidate}
                  value={String(candidate)}
                  label={
                    <>
                      <strong className={classes.amount}>{formatWanyuan(cell.fen)} 万元</strong>
                      <CellPlace cell={cell} />
                    </>
                  }
                />
              ))}
              <Radio value="skip" label="不导入这一项" />
            </div>
          </Radio.Group>
        );
      })}
    </Card>
  );
}
