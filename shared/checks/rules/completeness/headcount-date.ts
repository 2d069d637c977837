import { pathOf } from '../../../report/paths.ts';
import { formatChineseDate } from '../../../text/chinese-date.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const headcountDate: Rule = {
  id: 'completeness.headcount-date',
  family: 'completeness',
  level: 'warning',
  title: '人员统计日期在评价年度内',
  basis: '人员情况以评价年度年末数为准',
  run: ({ report }) => {
    const { headcountDate: date, headcounts } = report.organization;
    if (headcounts.length === 0) return notRun('没有填写人员情况。');
    if (date === '') {
      return outcomeOf([{ text: '人员情况没有写统计日期。', paths: [pathOf.headcountDate()] }]);
    }
    if (Number(date.slice(0, 4)) === report.fiscalYear) return outcomeOf([], formatChineseDate(date));
    return outcomeOf([
      {
        text: `人员统计日期${formatChineseDate(date)}不在${report.fiscalYear}年，可能是往年的日期没有改。`,
        paths: [pathOf.headcountDate()],
        fix: {
          label: `改为${report.fiscalYear}年12月31日`,
          edit: { type: 'setHeadcountDate', value: `${report.fiscalYear}-12-31` },
        },
      },
    ]);
  },
};
