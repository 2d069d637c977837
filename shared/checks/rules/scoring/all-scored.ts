import { pathOf } from '../../../report/paths.ts';
import { quoted } from '../../../text/quote.ts';
import { outcomeOf, passed, type Rule } from '../../rule.ts';

export const allScored: Rule = {
  id: 'scoring.all-scored',
  family: 'scoring',
  level: 'warning',
  title: '每项指标都已评分或选“不适用”',
  basis: '自评评分表应逐项评分',
  run: ({ score }) => {
    const open = score.items.filter((item) => item.entry.state !== 'notApplicable' && item.points === null);
    if (open.length === 0) return passed(`${score.items.length} 项指标都已评分`);
    const names = open
      .slice(0, 3)
      .map((item) => quoted(item.indicator.name))
      .join('、');
    return outcomeOf([
      {
        text: `评分表有${open.length}项还没有评分：${names}${open.length > 3 ? '等' : ''}。`,
        paths: open.map((item) => pathOf.score(item.indicator.id)),
      },
    ]);
  },
};
