import { FIGURE_STAGES, type FigureName, type FigureStage, figureKey } from '../../../figures/keys.ts';
import { formatWanyuan } from '../../../money/format-amount.ts';
import { pathOf } from '../../../report/paths.ts';
import type { Report } from '../../../report/schema.ts';
import { differenceLevel, differenceText } from '../../amount-difference.ts';
import { columnLabel, sumText, termFen } from '../../amount-terms.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

const FISCAL: readonly FigureName[] = [
  'income.generalPublic',
  'income.governmentFund',
  'income.stateCapital',
];
const OTHERS: readonly FigureName[] = [
  'income.superior',
  'income.business',
  'income.operating',
  'income.affiliated',
  'income.other',
];

export const incomeSources: Rule = {
  id: 'amounts.income-sources',
  family: 'amounts',
  level: 'error',
  title: '本年收入合计等于各项收入来源之和',
  basis: '部门决算“收入决算表”表内关系',
  run: ({ report }) => {
    const results = FIGURE_STAGES.flatMap((stage) => checkStage(report, stage) ?? []);
    if (results.length === 0) return notRun('本年收入合计或收入来源没有填全，无法比较。');
    return outcomeOf(
      results.flatMap((result) => (typeof result === 'string' ? [] : result)),
      results.filter((result) => typeof result === 'string').join('；'),
    );
  },
};

/**
 * What agrees, a finding, or null while sources are missing. Sources that are blank are unknown, not 0: the
 * filled ones are compared when they already reach the total, exceed it, or when nothing is blank.
 */
function checkStage(report: Report, stage: FigureStage): string | FindingDraft | null {
  const totalKey = figureKey('income.total', stage);
  const total = termFen(report.figures, totalKey);
  const fiscal = termFen(report.figures, figureKey('income.fiscal', stage));
  const names = fiscal === null ? [...FISCAL, ...OTHERS] : (['income.fiscal', ...OTHERS] as const);
  const keys = names.map((name) => figureKey(name, stage));
  const terms = keys.map((key) => termFen(report.figures, key));
  const known = terms.filter((term) => term !== null);
  if (total === null || known.length === 0) return null;
  const sum = known.reduce((whole, part) => whole + part, 0);
  if (sum < total && known.length < terms.length) return null;
  const level = differenceLevel(total - sum);
  const column = columnLabel(totalKey, 'current');
  const shown = known.filter((term) => term !== 0);
  if (!level) return `${column} ${sumText(shown.length > 0 ? shown : [0])} = ${formatWanyuan(total)} 万元`;
  return {
    level,
    text: `${column}：各项收入来源相加（${sumText(shown)}）是${formatWanyuan(sum)}万元，本年收入合计填的是${formatWanyuan(total)}万元，${differenceText(total - sum)}。`,
    paths: [totalKey, ...keys.filter((_, index) => terms[index] !== null)].map((key) => pathOf.figure(key)),
  };
}
