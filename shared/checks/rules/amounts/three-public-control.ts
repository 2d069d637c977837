import { FIGURE_LABELS, type FigureName, figureKey } from '../../../figures/keys.ts';
import { formatWanyuan } from '../../../money/format-amount.ts';
import { pathOf } from '../../../report/paths.ts';
import { termFen } from '../../amount-terms.ts';
import type { ProseField } from '../../prose.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

const NAMES: readonly FigureName[] = [
  'threePublic.total',
  'threePublic.abroad',
  'threePublic.vehicle',
  'threePublic.reception',
];
const REASON = /[“”"]?三公[“”"]?经费[^。]*(原因|由于|因为|主要是|系)/u;

export const threePublicControl: Rule = {
  id: 'amounts.three-public-control',
  family: 'amounts',
  level: 'error',
  title: '“三公”经费决算不超过预算，比上年增加的有原因说明',
  basis: '中央八项规定精神和厉行节约要求：“三公”经费只减不增，决算数不超过预算数',
  run: ({ report, prose }) => {
    const agreed: string[] = [];
    const findings: FindingDraft[] = [];
    for (const name of NAMES) {
      const finalKey = figureKey(name, 'final');
      const budgetKey = figureKey(name, 'budget');
      const spent = termFen(report.figures, finalKey);
      if (spent === null) continue;
      const budget = termFen(report.figures, budgetKey);
      const prior = termFen(report.figures, finalKey, 'prior');
      const label = FIGURE_LABELS[name];
      if (budget !== null && spent > budget) {
        findings.push({
          text: `${label}决算${formatWanyuan(spent)}万元，超过年初预算${formatWanyuan(budget)}万元。`,
          paths: [pathOf.figure(finalKey), pathOf.figure(budgetKey)],
        });
      } else if (budget !== null) {
        agreed.push(`${label}决算 ${formatWanyuan(spent)} ≤ 预算 ${formatWanyuan(budget)} 万元`);
      }
      if (prior !== null && spent > prior && !givesReason(prose)) {
        findings.push({
          level: 'warning',
          text: `${label}决算${formatWanyuan(spent)}万元，比上年${formatWanyuan(prior)}万元增加，正文没有说明原因。`,
          paths: [pathOf.figure(finalKey), pathOf.figure(finalKey, 'prior'), pathOf.text('spending')],
        });
      } else if (prior !== null) {
        agreed.push(`${label}决算 ${formatWanyuan(spent)} 万元，上年 ${formatWanyuan(prior)} 万元`);
      }
    }
    if (findings.length === 0 && agreed.length === 0) {
      return notRun('“三公”经费没有可以比较的预算数或上年数。');
    }
    return outcomeOf(findings, agreed.join('；'));
  },
};

function givesReason(prose: readonly ProseField[]): boolean {
  return prose.some((field) => field.paragraphs.some((paragraph) => REASON.test(paragraph.text)));
}
