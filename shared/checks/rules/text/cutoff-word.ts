import { replacementFix, touchesLive } from '../../prose-edit.ts';
import { outcomeOf, type Rule } from '../../rule.ts';

const WRONG = /截止(?:到|至)?(?=\s*(?:\d|目前|现在|年底|年末|上年|去年|本年|今年))/gu;

export const cutoffWord: Rule = {
  id: 'text.cutoff-word',
  family: 'text',
  level: 'warning',
  title: '日期前用“截至”，不用“截止”',
  basis: '《现代汉语词典》：“截止”后面不带时间，“截至”后面带时间',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) =>
        field.paragraphs.flatMap((paragraph) =>
          [...paragraph.text.matchAll(WRONG)]
            .filter((match) => !touchesLive(paragraph, match.index, match.index + match[0].length))
            .map((match) => ({
              text: `${field.label}：“${match[0]}”应为“截至”。`,
              paths: [field.path],
              fix: replacementFix(field, '改为“截至”', [
                {
                  paragraph: paragraph.index,
                  start: match.index,
                  end: match.index + match[0].length,
                  with: '截至',
                },
              ]),
            })),
        ),
      ),
    ),
};
