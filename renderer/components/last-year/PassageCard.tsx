import { Button } from '@mantine/core';
import { isTaken, type Passage, passageText } from '../../../shared/import/word/passages.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { MarkedText } from './MarkedText.tsx';
import classes from './PassageCard.module.css';

interface PassageCardProps {
  readonly passage: Passage;
  readonly report: Report;
  readonly onTake: () => void;
}

/** One paragraph, task, problem or measure of last year. */
export function PassageCard({ passage, report, onTake }: PassageCardProps) {
  const note = passage.kind === 'item' ? passage.note : undefined;
  return (
    <div className={classes.passage}>
      <div className={classes.text}>
        <MarkedText text={passageText(passage)} />
        {note ? <p className={classes.note}>{note}，今年的另填</p> : null}
      </div>
      <div className={classes.actions}>
        {isTaken(report, passage) ? (
          <span className={classes.taken}>报告里已有</span>
        ) : (
          <Button size="compact-sm" variant="light" onClick={onTake}>
            用这一段
          </Button>
        )}
      </div>
    </div>
  );
}
