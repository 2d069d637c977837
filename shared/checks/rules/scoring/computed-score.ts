import { pathOf } from '../../../report/paths.ts';
import { formatPoints } from '../../../scoring/points.ts';
import { quoted } from '../../../text/quote.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const computedScore: Rule = {
  id: 'scoring.computed-score',
  family: 'scoring',
  level: 'warning',
  title: '能按收支数计算的指标，得分与计算结果一致',
  basis: '评分标准中的计算公式，用收支表的数重新计算',
  run: ({ score }) => {
    const computed = score.items.filter((item) => item.computed !== null && item.points !== null);
    if (computed.length === 0) return notRun('没有能按收支数计算的指标，或所需的数没有填全。');
    return outcomeOf(
      computed
        .filter((item) => item.points !== item.computed && item.entry.reason.trim() === '')
        .map(({ indicator, points, computed: expected }) => ({
          text: `${quoted(indicator.name)}填的是${formatPoints(points ?? 0)}分，按收支数计算是${formatPoints(expected ?? 0)}分，没有说明原因。`,
          paths: [pathOf.score(indicator.id)],
        })),
      computed
        .map((item) => `${quoted(item.indicator.name)} ${formatPoints(item.points ?? 0)} 分`)
        .join('；'),
    );
  },
};
