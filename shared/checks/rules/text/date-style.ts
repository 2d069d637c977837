import type { ProseField } from '../../prose.ts';
import { type Replacement, replacementFix, touchesLive } from '../../prose-edit.ts';
import { outcomeOf, type Rule } from '../../rule.ts';

const SPACED = /(?<=\d)[ \u00a0]+(?=[年月日])|(?<=[年月])[ \u00a0]+(?=\d)/gu;
const SPACED_DATE = /\d+[ \u00a0]+[年月日]|\d+[年月][ \u00a0]+\d+/u;
const PLAIN = /\d[年月日]/u;

export const dateStyle: Rule = {
  id: 'text.date-style',
  family: 'text',
  level: 'warning',
  title: '年月日的写法全文一致',
  basis: 'GB/T 15835-2011《出版物上数字用法》：同一文件内写法一致；数字与汉字之间不加空格',
  run: ({ prose }) => {
    const spaced = prose
      .map((field) => ({ field, spaces: spacesIn(field) }))
      .filter(({ spaces }) => spaces.length);
    const plain = prose.some((field) => field.paragraphs.some((paragraph) => PLAIN.test(paragraph.text)));
    if (!plain) return outcomeOf([], '写法一致');
    return outcomeOf(
      spaced.map(({ field, spaces }) => ({
        text: `${field.label}的年月日中有${spaces.length}处空格（如“${example(field)}”），其他地方没有，写法不一致。`,
        paths: [field.path],
        fix: replacementFix(field, '去掉空格', spaces),
      })),
      '写法一致',
    );
  },
};

function spacesIn(field: ProseField): Replacement[] {
  return field.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(SPACED)]
      .map((match) => ({
        paragraph: paragraph.index,
        start: match.index,
        end: match.index + match[0].length,
        with: '',
      }))
      .filter(({ start, end }) => !touchesLive(paragraph, start, end)),
  );
}

function example(field: ProseField): string {
  const text = field.paragraphs.map((paragraph) => paragraph.text).join('');
  return SPACED_DATE.exec(text)?.[0] ?? '';
}
