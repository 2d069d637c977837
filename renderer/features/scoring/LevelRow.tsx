import type { IndicatorPack } from '../../../shared/scoring/pack.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';
import type { IndicatorScore } from '../../../shared/scoring/score.ts';
import classes from './ScoreTable.module.css';
import { sumOf } from './score-state.ts';

interface LevelRowProps {
  readonly title: string;
  readonly group: readonly IndicatorScore[];
  readonly policy: IndicatorPack['notApplicablePolicy'];
}

/** 一级指标 with its weight and what was earned in it. */
export function LevelRow({ title, group, policy }: LevelRowProps) {
  const earned = group.map(({ points, entry, indicator }) =>
    entry.state === 'notApplicable' && policy === 'fullMarks' ? indicator.weight : (points ?? 0),
  );
  return (
    <tr data-total>
      <th scope="rowgroup" className={classes.level}>
        {title}
      </th>
      <td data-number>{formatPoints(sumOf(group.map((item) => item.indicator.weight)))}</td>
      <td data-number>{formatPoints(sumOf(earned))}</td>
      <td colSpan={2} />
    </tr>
  );
}
