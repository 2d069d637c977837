import { outcomeOf, type Rule } from '../../rule.ts';

const QUANTITY = '\\s*[\\d,，.]+\\s*';
const DOUBLE = new RegExp(
  `(?:大约|约|将近|接近|近)${QUANTITY}(?:[余多来]|\\p{Script=Han}{0,3}(?:左右|上下))`,
  'gu',
);

export const doubleApproximation: Rule = {
  id: 'text.double-approximation',
  family: 'text',
  level: 'warning',
  title: '约数只用一个词表示',
  basis: 'GB/T 15835-2011《出版物上数字用法》：“约”与“多”“余”“左右”不重复使用',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) =>
        field.paragraphs.flatMap((paragraph) =>
          [...paragraph.text.matchAll(DOUBLE)].map((match) => ({
            text: `${field.label}：“${match[0]}”重复表示约数，留一个即可。`,
            paths: [field.path],
          })),
        ),
      ),
    ),
};
