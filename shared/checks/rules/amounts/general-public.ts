import type { Rule } from '../../rule.ts';
import { checkSums } from '../../sum-check.ts';

export const generalPublic: Rule = {
  id: 'amounts.general-public',
  family: 'amounts',
  level: 'error',
  title: '一般公共预算财政拨款支出等于其中的基本支出加项目支出',
  basis: '部门决算“一般公共预算财政拨款支出决算表”表内关系',
  run: ({ report }) =>
    checkSums(report, [
      {
        total: 'expenditure.generalPublic',
        parts: ['expenditure.generalPublic.basic', 'expenditure.generalPublic.project'],
      },
    ]),
};
