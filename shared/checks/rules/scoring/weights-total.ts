import { formatPoints } from '../../../scoring/points.ts';
import { outcomeOf, type Rule } from '../../rule.ts';

const HUNDRED = 10_000;

export const weightsTotal: Rule = {
  id: 'scoring.weights-total',
  family: 'scoring',
  level: 'warning',
  title: '各项指标分值合计为100分',
  basis: '自评评分表总分为100分',
  run: ({ score }) => {
    const total = `各项分值合计${formatPoints(score.full)}分`;
    if (score.full === HUNDRED) return outcomeOf([], total);
    return outcomeOf([{ text: `${total}，不是100分，请核对评分指标。`, paths: ['scoring'] }]);
  },
};
