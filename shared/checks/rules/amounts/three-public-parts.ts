import type { Rule } from '../../rule.ts';
import { checkSums } from '../../sum-check.ts';

export const threePublicParts: Rule = {
  id: 'amounts.three-public-parts',
  family: 'amounts',
  level: 'error',
  title: '“三公”经费等于三项之和，公务用车费等于购置费加运行维护费',
  basis: '部门决算“‘三公’经费支出决算表”表内关系',
  run: ({ report }) =>
    checkSums(report, [
      {
        total: 'threePublic.total',
        parts: ['threePublic.abroad', 'threePublic.vehicle', 'threePublic.reception'],
      },
      {
        total: 'threePublic.vehicle',
        parts: ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation'],
      },
    ]),
};
