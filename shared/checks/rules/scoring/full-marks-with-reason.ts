import { pathOf } from '../../../report/paths.ts';
import { quoted } from '../../../text/quote.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const fullMarksWithReason: Rule = {
  id: 'scoring.full-marks-with-reason',
  family: 'scoring',
  level: 'warning',
  title: '得满分的指标没有写扣分原因',
  basis: '自评评分表表内逻辑：没有扣分就没有扣分原因',
  run: ({ score }) => {
    const full = score.items.filter((item) => item.points !== null && item.lost === 0);
    if (full.length === 0) return notRun('没有得满分的指标。');
    return outcomeOf(
      full
        .filter((item) => /扣/.test(item.entry.reason))
        .map(({ indicator }) => ({
          text: `${quoted(indicator.name)}得了满分，却写有扣分原因，请核对得分。`,
          paths: [pathOf.score(indicator.id)],
        })),
    );
  },
};
