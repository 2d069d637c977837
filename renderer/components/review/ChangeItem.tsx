import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { ChangeView } from '../../../shared/contract/review.contract.ts';
import type { ChangeKind } from '../../../shared/import/round-trip/change.ts';
import { diffText } from '../../../shared/text/diff-text.ts';
import { MarkedText } from '../versions/MarkedText.tsx';
import classes from './ChangeItem.module.css';
import { OvertypedFigures } from './OvertypedFigures.tsx';
import { canAdopt, type Decision } from './review-choices.ts';

interface ChangeItemProps {
  readonly change: ChangeView;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

const KIND_LABELS: Record<ChangeKind, string> = {
  text: '修改',
  added: '新增',
  removed: '删除',
  moved: '移动',
  bold: '加粗',
  cell: '表格',
  computed: '仅供查看',
};

/** One change: where, what kind, the old and the new words, and whether it is taken over. */
export function ChangeItem({ change, decision, onDecide }: ChangeItemProps) {
  const { kind, place, reason, current, figures } = change;
  const adoptable = canAdopt(change);
  return (
    <li className={classes.item} data-adopted={decision.adopted || undefined}>
      <Checkbox
        size="xs"
        aria-label={`采纳${place}的${KIND_LABELS[kind]}`}
        disabled={!adoptable}
        checked={decision.adopted}
        onChange={(event) => onDecide({ ...decision, adopted: event.currentTarget.checked })}
      />
      <div className={classes.change}>
        <div className={classes.head}>
          <span className={classes.kind} data-kind={kind}>
            {KIND_LABELS[kind]}
          </span>
          <span className={classes.place}>{place}</span>
        </div>
        <ChangedWords change={change} />
        {current !== null ? (
          <div className={classes.conflict}>
            <p className={classes.note}>导出以后，报告里的这一段也改过，采纳会换成上面修改后的。现在的是：</p>
            <p className={classes.words}>{current === '' ? '（已经删去）' : current}</p>
          </div>
        ) : null}
        {adoptable && figures.length > 0 ? (
          <OvertypedFigures
            figures={figures}
            choices={decision.figures}
            onChoose={(chosen) => onDecide({ ...decision, figures: chosen })}
          />
        ) : null}
        {reason !== null ? <p className={classes.reason}>{reason}</p> : null}
      </div>
    </li>
  );
}

function ChangedWords({ change: { kind, before, after } }: { readonly change: ChangeView }) {
  const pieces = useMemo(() => diffText(before, after), [before, after]);
  if (kind === 'moved') return <p className={classes.words}>{before}</p>;
  if (kind === 'bold') return <p className={classes.words}>{after}</p>;
  return <MarkedText pieces={pieces} />;
}
