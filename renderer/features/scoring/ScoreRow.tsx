import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { ScoreEntry } from '../../../shared/report/schema.ts';
import type { IndicatorPack } from '../../../shared/scoring/pack.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';
import type { IndicatorScore } from '../../../shared/scoring/score.ts';
import { CellInput } from '../../components/figure-table/CellInput.tsx';
import { useReportScope } from '../../components/form/report-scope.ts';
import { ToolButton } from '../../components/rich-text/ToolButton.tsx';
import { IndicatorText } from './IndicatorText.tsx';
import { ReasonField } from './ReasonField.tsx';
import { readScore } from './read-score.ts';
import classes from './ScoreTable.module.css';
import { isOverridden, isUnexplained, withPoints } from './score-state.ts';

interface ScoreRowProps {
  readonly item: IndicatorScore;
  readonly index: number;
  readonly policy: IndicatorPack['notApplicablePolicy'];
}

/** One indicator: what it asks, its score (computed or typed), why points were lost, 不适用. */
export const ScoreRow = memo(function ScoreRow({ item, index, policy }: ScoreRowProps) {
  const { dispatch } = useReportScope();
  const { indicator, entry, computed, points } = item;
  const path = pathOf.score(indicator.id);
  const set = (next: ScoreEntry, group?: string) =>
    dispatch(
      { type: 'setScore', indicatorId: indicator.id, name: indicator.name, entry: next },
      group ? { group } : undefined,
    );
  const setPoints = (text: string) => {
    const read = readScore(text, indicator.weight);
    if (!read.ok) return read.problem;
    const next = withPoints(entry, read.points);
    if (next.state !== entry.state || next.points !== entry.points) set(next);
    return null;
  };
  const excluded = entry.state === 'notApplicable';
  return (
    <tr className={classes.row}>
      <td>
        <IndicatorText indicator={indicator} />
      </td>
      <td data-number>{formatPoints(indicator.weight)}</td>
      <td className={classes.score}>
        {excluded ? (
          <span className={classes.excluded}>{policy === 'fullMarks' ? '按满分计' : '不计入'}</span>
        ) : (
          <CellInput
            row={index}
            col={0}
            align="right"
            path={path}
            label={`${indicator.name}，得分，满分 ${formatPoints(indicator.weight)}`}
            placeholder="未打分"
            text={points === null ? '' : formatPoints(points)}
            computed={entry.state === 'open' && computed !== null}
            onCommit={setPoints}
          />
        )}
        {entry.state === 'open' && computed !== null && <span className={classes.origin}>按数据计算</span>}
        {isOverridden(item) && (
          <span className={classes.adopt}>
            <ToolButton title="改用按数据计算的得分" onClick={() => set(withPoints(entry, null))}>
              采用 {formatPoints(computed ?? 0)}
            </ToolButton>
          </span>
        )}
      </td>
      <td>
        {!excluded && (
          <ReasonField
            path={`${path}.reason`}
            name={indicator.name}
            value={entry.reason}
            lost={item.lost}
            unexplained={isUnexplained(item)}
            onChange={(reason) => set({ ...entry, reason }, `${path}.reason`)}
          />
        )}
      </td>
      <td className={classes.check}>
        <Checkbox
          size="xs"
          aria-label={`${indicator.name}，不适用`}
          data-path={excluded ? path : undefined}
          checked={excluded}
          onChange={(event) =>
            set({ ...entry, state: event.currentTarget.checked ? 'notApplicable' : 'open', points: null })
          }
        />
      </td>
    </tr>
  );
}, sameScore);

/** Scoring makes new items on every edit; a row is drawn again only when what it shows has changed. */
function sameScore(a: ScoreRowProps, b: ScoreRowProps): boolean {
  return (
    a.index === b.index &&
    a.policy === b.policy &&
    a.item.indicator === b.item.indicator &&
    a.item.entry.state === b.item.entry.state &&
    a.item.entry.points === b.item.entry.points &&
    a.item.entry.reason === b.item.entry.reason &&
    a.item.computed === b.item.computed &&
    a.item.points === b.item.points
  );
}
