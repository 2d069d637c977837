import { chineseNumber } from '../../../text/chinese-number.ts';
import { findOrdinals } from '../../../text/ordinals.ts';
import { type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

export const ordinalSequence: Rule = {
  id: 'text.ordinal-sequence',
  family: 'text',
  level: 'warning',
  title: '“一是”“二是”……连续，不重不漏',
  basis: '序号连续（GB/T 9704-2012 7.3.3）',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) => {
        const values = field.paragraphs.flatMap((paragraph) => findOrdinals(paragraph.text));
        const findings: FindingDraft[] = [];
        let expected = 1;
        for (const { value, text } of values) {
          if (value !== 1 && value !== expected) {
            const wanted = `${chineseNumber(expected)}是`;
            findings.push({
              text: `${field.label}：应为“${wanted}”的地方写的是“${text}”。`,
              paths: [field.path],
            });
          }
          expected = value + 1;
        }
        return findings;
      }),
    ),
};
