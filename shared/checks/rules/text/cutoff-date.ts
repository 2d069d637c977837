import { outcomeOf, type Rule } from '../../rule.ts';

const CUTOFF = /截[至止][到至]?\s*(20\d{2})\s*年/gu;

export const cutoffDate: Rule = {
  id: 'text.cutoff-date',
  family: 'text',
  level: 'warning',
  title: '“截至”的日期不早于评价年度',
  basis: '自评反映评价年度年末的情况',
  run: ({ prose, report }) =>
    outcomeOf(
      prose.flatMap((field) =>
        field.paragraphs.flatMap((paragraph) =>
          [...paragraph.text.matchAll(CUTOFF)]
            .filter((match) => Number(match[1]) < report.fiscalYear)
            .map((match) => ({
              text: `${field.label}写“截至${match[1]}年”，评价年度是${report.fiscalYear}年，可能是往年的日期没有改。`,
              paths: [field.path],
            })),
        ),
      ),
    ),
};
