import { pathOf } from '../../../report/paths.ts';
import { formatPoints } from '../../../scoring/points.ts';
import { quoted } from '../../../text/quote.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const withinWeight: Rule = {
  id: 'scoring.within-weight',
  family: 'scoring',
  level: 'error',
  title: '每项得分不超过该项分值',
  basis: '评分表表内关系：0≤得分≤分值',
  run: ({ score }) => {
    const scored = score.items.filter((item) => item.points !== null);
    if (scored.length === 0) return notRun('评分表还没有评分。');
    const findings = scored
      .filter((item) => (item.points ?? 0) > item.indicator.weight)
      .map(({ indicator, points }) => ({
        text: `${quoted(indicator.name)}得${formatPoints(points ?? 0)}分，超过分值${formatPoints(indicator.weight)}分。`,
        paths: [pathOf.score(indicator.id)],
      }));
    return outcomeOf(findings, `已评的 ${scored.length} 项都没有超过分值`);
  },
};
