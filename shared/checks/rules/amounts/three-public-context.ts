import { formatWanyuan } from '../../../money/format-amount.ts';
import { pathOf } from '../../../report/paths.ts';
import { termFen } from '../../amount-terms.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

const FINAL = 'threePublic.total@final';
const BUDGET = 'threePublic.total@budget';

export const threePublicContext: Rule = {
  id: 'amounts.three-public-context',
  family: 'amounts',
  level: 'warning',
  title: '“三公”经费同时有预算数和上年数',
  basis: '“三公”经费控制率＝决算数÷预算数；变动率与上年决算数比较。缺一项就无法计算',
  run: ({ report }) => {
    const spent = termFen(report.figures, FINAL);
    if (spent === null) return notRun('“三公”经费决算数没有填写。');
    const missing = [
      ...(termFen(report.figures, BUDGET) === null ? [{ word: '预算数', path: pathOf.figure(BUDGET) }] : []),
      ...(termFen(report.figures, FINAL, 'prior') === null
        ? [{ word: '上年决算数', path: pathOf.figure(FINAL, 'prior') }]
        : []),
    ];
    if (missing.length === 0) return outcomeOf([], '预算数、上年数都已填写');
    return outcomeOf([
      {
        text: `只有“三公”经费决算${formatWanyuan(spent)}万元，没有${missing.map(({ word }) => word).join('和')}，看不出控制得怎样。`,
        paths: [pathOf.figure(FINAL), ...missing.map(({ path }) => path)],
      },
    ]);
  },
};
