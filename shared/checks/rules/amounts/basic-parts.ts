import type { Rule } from '../../rule.ts';
import { checkSums } from '../../sum-check.ts';

export const basicParts: Rule = {
  id: 'amounts.basic-parts',
  family: 'amounts',
  level: 'error',
  title: '基本支出等于人员经费加公用经费',
  basis: '部门决算“基本支出决算明细表”表内关系：人员经费（301、303）＋公用经费（302、310）',
  run: ({ report }) =>
    checkSums(report, [
      {
        total: 'expenditure.basic',
        parts: ['expenditure.basic.personnel', 'expenditure.basic.public'],
      },
    ]),
};
