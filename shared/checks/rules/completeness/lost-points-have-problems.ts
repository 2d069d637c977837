import { pathOf } from '../../../report/paths.ts';
import { formatPoints } from '../../../scoring/points.ts';
import { quoted } from '../../../text/quote.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const lostPointsHaveProblems: Rule = {
  id: 'completeness.lost-points-have-problems',
  family: 'completeness',
  level: 'warning',
  title: '每处扣分都对应一个存在问题',
  basis: '扣分、问题、整改前后对应',
  run: ({ report, score }) => {
    const lost = score.items.filter((item) => item.lost > 0);
    if (lost.length === 0 && !score.complete) return notRun('评分表还没有评完，没有扣分可以对照。');
    const explained = new Set(report.problems.flatMap((problem) => problem.indicatorIds));
    return outcomeOf(
      lost
        .filter((item) => !explained.has(item.indicator.id))
        .map((item) => ({
          text: `${quoted(item.indicator.name)}扣了${formatPoints(item.lost)}分，存在问题里没有对应的内容。`,
          paths: [pathOf.score(item.indicator.id), pathOf.list('problems')],
        })),
      lost.length === 0 ? '没有扣分' : `${lost.length} 处扣分都有对应的问题`,
    );
  },
};
