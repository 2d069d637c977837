import { markedNumbers, markVerified } from '../../../report/unverified.ts';
import type { ProseField } from '../../prose.ts';
import { type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

const NAMED = 4;

export const lastYearNumbers: Rule = {
  id: 'text.last-year-numbers',
  family: 'text',
  level: 'warning',
  title: '沿用去年文字里的数字、日期和年份都核对过',
  basis: '沿用的数字没有改过，也没有点过“核对无误”，可能还是去年的',
  run: ({ prose, report }) => {
    const unverified = new Set(report.unverified);
    return outcomeOf(
      prose.flatMap((field): FindingDraft[] => {
        const left = carriedNumbers(field, unverified);
        if (left.length === 0) return [];
        const fix = {
          label: '核对无误',
          edit: markVerified(
            report,
            left.map(({ stretch }) => stretch),
          ),
        };
        return [{ text: sentence(field.label, left), paths: [field.path], fix }];
      }),
    );
  },
};

function carriedNumbers(field: ProseField, unverified: ReadonlySet<string>) {
  return field.paragraphs
    .flatMap(({ pieces }) => markedNumbers(pieces.map((piece) => piece.inline)))
    .filter(({ stretch }) => unverified.has(stretch));
}

function sentence(label: string, left: readonly { readonly text: string }[]): string {
  const texts = [...new Set(left.map(({ text }) => text.trim()))];
  const named = texts.slice(0, NAMED).map((text) => `“${text}”`);
  const more = texts.length > NAMED ? '等' : '';
  return `${label}里有 ${left.length} 处沿用去年的数字未核对：${named.join('、')}${more}。`;
}
