import { memo } from 'react';
import { formatPoints } from '../../../shared/scoring/points.ts';
import type { ScoreSummary } from '../../../shared/scoring/score.ts';
import { Card } from '../../components/form/Card.tsx';
import classes from './ScoreSummaryBar.module.css';
import { openCount, sumOf, unexplainedCount } from './score-state.ts';

interface ScoreSummaryBarProps {
  readonly score: ScoreSummary;
  readonly notice: string;
}

/** The running total, the grade once the table is complete, and what is missing. */
export const ScoreSummaryBar = memo(function ScoreSummaryBar({ score, notice }: ScoreSummaryBarProps) {
  const open = openCount(score.items);
  const unexplained = unexplainedCount(score.items);
  const lost = sumOf(score.items.map((item) => item.lost));
  return (
    <Card>
      <div className={classes.bar}>
        <output className={classes.total}>
          <strong>{formatPoints(score.total)}</strong> / {formatPoints(score.full)} 分
        </output>
        <span className={classes.grade} data-open={score.grade === null || undefined}>
          {score.grade ? `等级“${score.grade}”` : '打完全部指标后定等级'}
        </span>
        <span className={classes.facts}>
          {open > 0 && <span className={classes.warn}>还有 {open} 项没有打分</span>}
          {lost > 0 && <span>共扣 {formatPoints(lost)} 分</span>}
          {unexplained > 0 && <span className={classes.warn}>{unexplained} 项扣分没有写原因</span>}
          {open === 0 && unexplained === 0 && <span className={classes.good}>✓ 已打完，扣分都有原因</span>}
        </span>
      </div>
      {notice && <p className={classes.notice}>{notice}</p>}
    </Card>
  );
});
