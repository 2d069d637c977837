import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { PendingReview } from '../../../shared/contract/review.contract.ts';
import { ChangeItem } from './ChangeItem.tsx';
import classes from './ChangeList.module.css';
import { OriginNotice } from './OriginNotice.tsx';
import { type ChangeGroup, canAdopt, type Decision, type Decisions } from './review-choices.ts';

interface ChangeListProps {
  readonly pending: PendingReview;
  readonly groups: readonly ChangeGroup[];
  readonly decisions: Decisions;
  readonly onDecide: (id: string, decision: Decision) => void;
  readonly onDecideAll: (adopted: boolean) => void;
}

const UNDECIDED: Decision = { adopted: false, figures: [] };
const TICKS = 'input[type="checkbox"]:not(:disabled)';

/** Every change under the tab it belongs to. Arrow keys go from one to the next, the space bar ticks it. */
export function ChangeList({ pending, groups, decisions, onDecide, onDecideAll }: ChangeListProps) {
  const { changes } = pending;
  const open = changes.filter(canAdopt);
  return (
    <section className={classes.pane} aria-label="修改的地方" onKeyDown={moveBetweenTicks}>
      <OriginNotice pending={pending} />
      {changes.length === 0 ? (
        <p className={classes.empty}>没有找到任何修改：这份文件的文字和导出时一样。</p>
      ) : (
        <div className={classes.bar}>
          <span>
            共 {changes.length} 处，可以采纳 {open.length} 处
          </span>
          <Button size="compact-xs" variant="default" onClick={() => onDecideAll(true)}>
            全部采纳
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onDecideAll(false)}>
            全部不采纳
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <div key={group.title} className={classes.group} data-warning={group.warning || undefined}>
          <h2 className={classes.title}>
            {group.title} {group.changes.length} 处
          </h2>
          {group.warning ? (
            <p className={classes.warning}>
              这些数字由软件从表里取来。“仍由软件取数”最稳妥；改成固定文字后，表里再变，它也不会跟着变。
            </p>
          ) : null}
          <ul className={classes.list}>
            {group.changes.map((change) => (
              <ChangeItem
                key={change.id}
                change={change}
                decision={decisions[change.id] ?? UNDECIDED}
                onDecide={(decision) => onDecide(change.id, decision)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function moveBetweenTicks(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const ticks = [...event.currentTarget.querySelectorAll<HTMLInputElement>(TICKS)];
  const at = event.target instanceof HTMLInputElement ? ticks.indexOf(event.target) : -1;
  // Other controls keep their own arrow keys.
  if (step === 0 || at === -1) return;
  event.preventDefault();
  ticks[at + step]?.focus();
}
