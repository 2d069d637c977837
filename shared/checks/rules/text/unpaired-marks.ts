import { unpairedMarks } from '../../../text/punctuation.ts';
import { outcomeOf, type Rule } from '../../rule.ts';

export const unpairedMarksRule: Rule = {
  id: 'text.unpaired-marks',
  family: 'text',
  level: 'warning',
  title: '引号、括号、书名号成对',
  basis: 'GB/T 15834-2011《标点符号用法》',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) =>
        field.paragraphs.flatMap((paragraph) => {
          const marks = unpairedMarks(paragraph.text);
          if (marks.length === 0) return [];
          return [
            {
              text: `${field.label}第${paragraph.index + 1}段有不成对的符号：${marks.join(' ')}`,
              paths: [field.path],
            },
          ];
        }),
      ),
    ),
};
