import { formatWanyuan } from '../../../money/format-amount.ts';
import { pathOf } from '../../../report/paths.ts';
import { differenceLevel, differenceText } from '../../amount-difference.ts';
import { termFen } from '../../amount-terms.ts';
import { notRun, outcomeOf, passed, type Rule } from '../../rule.ts';

const KEYS = [
  'carryover.opening@final',
  'income.total@final',
  'expenditure.total@final',
  'carryover.closing@final',
] as const;

export const yearBalance: Rule = {
  id: 'amounts.year-balance',
  family: 'amounts',
  level: 'error',
  title: '年初结转和结余加本年收入等于本年支出加年末结转和结余',
  basis: '部门决算“收入支出决算总表”平衡关系',
  run: ({ report }) => {
    const [opening, income, spent, closing] = KEYS.map((key) => termFen(report.figures, key));
    if (opening == null || closing == null) return notRun('年初、年末结转和结余没有填写，没有结转的请填0。');
    if (income == null || spent == null) return notRun('本年收入合计或本年支出合计没有填写。');
    const difference = opening + income - (spent + closing);
    const left = `${formatWanyuan(opening)} + ${formatWanyuan(income)}`;
    const right = `${formatWanyuan(spent)} + ${formatWanyuan(closing)}`;
    const level = differenceLevel(difference);
    if (!level) return passed(`${left} = ${right} 万元`);
    return outcomeOf([
      {
        level,
        text: `年初结转和结余加本年收入（${left}）是${formatWanyuan(opening + income)}万元，本年支出加年末结转和结余（${right}）是${formatWanyuan(spent + closing)}万元，${differenceText(difference)}。`,
        paths: KEYS.map((key) => pathOf.figure(key)),
      },
    ]);
  },
};
