import { formatPercent, percentOf } from '../../../money/percent.ts';
import { pathOf } from '../../../report/paths.ts';
import { termFen } from '../../amount-terms.ts';
import { notRun, outcomeOf, passed, type Rule } from '../../rule.ts';

const KEYS = ['expenditure.total@final', 'expenditure.basic@final', 'expenditure.project@final'] as const;
/** Each share is rounded to 0.01 percentage points, so two of them may miss 100% by 0.01. */
const TOLERANCE = 1;

export const shares: Rule = {
  id: 'amounts.shares',
  family: 'amounts',
  level: 'error',
  title: '基本支出与项目支出的占比合计为100%',
  basis: '占比＝该项支出决算数÷本年支出合计，按决算数重新计算，保留两位小数',
  run: ({ report }) => {
    const [total, basic, project] = KEYS.map((key) => termFen(report.figures, key));
    if (total == null || basic == null || project == null) {
      return notRun('本年支出合计、基本支出、项目支出的决算数没有填全。');
    }
    const basicShare = percentOf(basic, total);
    const projectShare = percentOf(project, total);
    if (basicShare === null || projectShare === null) return notRun('本年支出合计为0，占比不可比。');
    const sum = basicShare + projectShare;
    const sumText = `${formatPercent(basicShare)} + ${formatPercent(projectShare)} = ${formatPercent(sum)}`;
    if (Math.abs(sum - 10_000) <= TOLERANCE) return passed(sumText);
    return outcomeOf([
      {
        text: `基本支出与项目支出的占比合计不是100%：${sumText}。`,
        paths: KEYS.map((key) => pathOf.figure(key)),
      },
    ]);
  },
};
