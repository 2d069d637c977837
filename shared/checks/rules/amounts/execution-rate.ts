import { FIGURE_LABELS, type FigureName, figureKey } from '../../../figures/keys.ts';
import { formatWanyuan } from '../../../money/format-amount.ts';
import { formatPercentFixed, NOT_COMPARABLE, percentOf } from '../../../money/percent.ts';
import { pathOf } from '../../../report/paths.ts';
import type { Report } from '../../../report/schema.ts';
import { columnLabel, termFen } from '../../amount-terms.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

const NAMES: readonly FigureName[] = ['expenditure.total', 'expenditure.basic', 'expenditure.project'];

export const executionRate: Rule = {
  id: 'amounts.execution-rate',
  family: 'amounts',
  level: 'warning',
  title: '预算执行率能够计算，并写明分母',
  basis: '执行率＝决算数÷预算数（调整预算或年初预算）；预算为0时不可比，不写百分比',
  run: ({ report }) => {
    const results = NAMES.flatMap((name) => rates(report, name));
    if (results.length === 0) return notRun('支出的决算数与预算数没有填全，无法计算执行率。');
    return outcomeOf(
      results.flatMap((result) => (typeof result === 'string' ? [] : result)),
      results.filter((result) => typeof result === 'string').join('；'),
    );
  },
};

/** One result for each denominator that is known: the rate in words, or what is odd about it. */
function rates(report: Report, name: FigureName): (string | FindingDraft)[] {
  const finalKey = figureKey(name, 'final');
  const spent = termFen(report.figures, finalKey);
  if (spent === null) return [];
  return (['adjusted', 'budget'] as const).flatMap((stage): (string | FindingDraft)[] => {
    const key = figureKey(name, stage);
    const budget = termFen(report.figures, key);
    if (budget === null) return [];
    const label = FIGURE_LABELS[name];
    const column = columnLabel(key, 'current');
    const paths = [pathOf.figure(finalKey), pathOf.figure(key)];
    const rate = percentOf(spent, budget);
    if (rate === null) {
      if (spent === 0) return [];
      return [{ level: 'advice', text: `${label}的${column}是0，执行率应写“${NOT_COMPARABLE}”。`, paths }];
    }
    const division = `${formatWanyuan(spent)} ÷ ${column}${formatWanyuan(budget)} = ${formatPercentFixed(rate)}`;
    if (stage === 'adjusted' && rate > 10_000) {
      return [{ text: `${label}执行率超过100%：决算${division}，请核对调整预算数或说明原因。`, paths }];
    }
    return [`${label} ${division}`];
  });
}
