import { halfWidthMarks } from '../../../text/punctuation.ts';
import { replacementFix, touchesLive } from '../../prose-edit.ts';
import { outcomeOf, type Rule } from '../../rule.ts';

export const halfWidthPunctuation: Rule = {
  id: 'text.half-width-punctuation',
  family: 'text',
  level: 'warning',
  title: '中文后面用全角标点',
  basis: 'GB/T 15834-2011《标点符号用法》',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) => {
        const marks = field.paragraphs.flatMap((paragraph) =>
          halfWidthMarks(paragraph.text)
            .filter(({ start, end }) => !touchesLive(paragraph, start, end))
            .map((mark) => ({ ...mark, paragraph: paragraph.index, with: mark.replacement })),
        );
        if (marks.length === 0) return [];
        const kinds = [...new Set(marks.map((mark) => mark.found))].join(' ');
        return [
          {
            text: `${field.label}有${marks.length}处半角标点（${kinds}）用在中文后面。`,
            paths: [field.path],
            fix: replacementFix(field, '改为全角标点', marks),
          },
        ];
      }),
    ),
};
