import type { ProseField } from '../../prose.ts';
import { touchesLive } from '../../prose-edit.ts';
import { outcomeOf, type Rule } from '../../rule.ts';

const YEAR = /(?<!\d)(20\d{2})(?=\s*年)/gu;
/** Titles of documents, document numbers and cut-off dates carry years of their own (docs/sources.md §6.2). */
const QUOTED = /《[^》]*》|〔[^〕]*〕|截[至止][到至]?\s*\d{4}\s*年/gu;
/** A founding or a rule's issue is history, not a year left over from another report. */
const HISTORY =
  /^\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?[^，。；]{0,8}?(?:设|成立|组建|挂牌|更名|改革|印发|发布|批准|修订|施行|以来|起)/u;
const SPAN = /^\s*年\s*(?:至|到|—|-|～)/u;

export const years: Rule = {
  id: 'text.years',
  family: 'text',
  level: 'warning',
  title: '正文的年份是评价年度或上年',
  basis: '评价年度与上年以外的年份，常是往年报告没有改到的地方',
  run: ({ prose, report }) =>
    outcomeOf(
      prose.flatMap((field) => {
        const found = strayYears(field, report.fiscalYear);
        if (found.length === 0) return [];
        return [
          {
            text: `${field.label}写到${found.map((year) => `${year}年`).join('、')}，评价年度是${report.fiscalYear}年，请核对。`,
            paths: [field.path],
          },
        ];
      }),
    ),
};

function strayYears(field: ProseField, fiscalYear: number): string[] {
  const plans = field.content === 'measures';
  const found = field.paragraphs.flatMap((paragraph) => {
    const quoted = [...paragraph.text.matchAll(QUOTED)].map((match) => [
      match.index,
      match.index + match[0].length,
    ]);
    return [...paragraph.text.matchAll(YEAR)]
      .filter(({ index, 0: text }) => {
        const after = paragraph.text.slice(index + text.length);
        const inside = quoted.some(([from = 0, to = 0]) => index >= from && index < to);
        return (
          !inside && !HISTORY.test(after) && !SPAN.test(after) && !touchesLive(paragraph, index, index + 4)
        );
      })
      .map((match) => Number(match[1]))
      .filter((year) => year !== fiscalYear && year !== fiscalYear - 1 && !(plans && year > fiscalYear));
  });
  return [...new Set(found)].map(String);
}
