import { pathOf } from '../../../report/paths.ts';
import { formatPoints } from '../../../scoring/points.ts';
import { quoted } from '../../../text/quote.ts';
import { scoreClaims } from '../../claims.ts';
import { type CheckContext, type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

export const lostPointsExplained: Rule = {
  id: 'scoring.lost-points-explained',
  family: 'scoring',
  level: 'error',
  title: '每处扣分都写明原因',
  basis: '自评评分表“扣分原因”栏：得分低于分值的应逐项说明',
  run: (context) => {
    const { items, complete } = context.score;
    const lost = items.filter((item) => item.lost > 0);
    const findings: FindingDraft[] = lost
      .filter((item) => item.entry.reason.trim() === '')
      .map((item) => ({
        text: `${quoted(item.indicator.name)}扣了${formatPoints(item.lost)}分，没有写扣分原因。`,
        paths: [pathOf.score(item.indicator.id)],
      }));
    if (lost.length === 0) findings.push(...untraceable(context));
    if (findings.length === 0 && !complete) return notRun('评分表还没有评完。');
    return outcomeOf(findings, lost.length === 0 ? '没有扣分' : `${lost.length} 处扣分都有原因`);
  },
};

/** The prose gives less than full marks, but the table shows no lost point: nobody can see what they were lost for. */
function untraceable({ prose, pack, score }: CheckContext): FindingDraft[] {
  if (score.complete) return [];
  const claim = scoreClaims(prose, pack).find(({ value, live }) => !live && value < score.full);
  if (!claim) return [];
  return [
    {
      text: `正文写自评得分${formatPoints(claim.value)}分，评分表里看不出${formatPoints(score.full - claim.value)}分扣在哪里。`,
      paths: [claim.path, 'scoring'],
    },
  ];
}
