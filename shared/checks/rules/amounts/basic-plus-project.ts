import type { Rule } from '../../rule.ts';
import { checkSums } from '../../sum-check.ts';

export const basicPlusProject: Rule = {
  id: 'amounts.basic-plus-project',
  family: 'amounts',
  level: 'error',
  title: '本年支出合计等于基本支出加项目支出',
  basis: '部门决算“支出决算表”表内关系：本年支出合计＝基本支出＋项目支出',
  run: ({ report }) =>
    checkSums(report, [{ total: 'expenditure.total', parts: ['expenditure.basic', 'expenditure.project'] }]),
};
