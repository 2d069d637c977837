import { pathOf } from '../../../report/paths.ts';
import { formatChineseDate } from '../../../text/chinese-date.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const filledOn: Rule = {
  id: 'completeness.filled-on',
  family: 'completeness',
  level: 'error',
  title: '填报日期在评价年度结束之后',
  basis: '自评在年度终了后开展，填报日期晚于评价年度12月31日',
  run: ({ report }) => {
    const { filledOn: date } = report.cover;
    if (date === '') return notRun('填报日期没有填写。');
    const text = formatChineseDate(date);
    const year = Number(date.slice(0, 4));
    const paths = [pathOf.cover('filledOn'), pathOf.fiscalYear()];
    if (year <= report.fiscalYear) {
      return outcomeOf([{ text: `填报日期${text}早于${report.fiscalYear}年度结束，请核对年份。`, paths }]);
    }
    if (year > report.fiscalYear + 1) {
      return outcomeOf([
        {
          level: 'warning',
          text: `填报日期${text}离${report.fiscalYear}年度已超过一年，请核对年份。`,
          paths,
        },
      ]);
    }
    return outcomeOf([], `${text}，评价年度${report.fiscalYear}年`);
  },
};
