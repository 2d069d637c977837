import type { ProseField } from '../../prose.ts';
import { type Replacement, replacementFix } from '../../prose-edit.ts';
import { type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

const ANY_NUMBER =
  /^\s*(?:[（(][\d一二三四五六七八九十]{1,3}[）)]、?|\d{1,2}[.、．]\s*(?!\d)|[一二三四五六七八九十]{1,3}、)\s*/u;

/** Forms GB/T 9704 does not know, with the form it does: `(2)` → `（2）`, `1、` → `1.`, `（一）、` → `（一）`. */
const WRONG_FORMS: readonly { readonly pattern: RegExp; readonly correct: (digits: string) => string }[] = [
  {
    pattern: /^\s*\((\d{1,2}|[一二三四五六七八九十]{1,3})\)、?|^\s*（(\d{1,2})\)|^\s*\((\d{1,2})）/u,
    correct: (n) => `（${n}）`,
  },
  { pattern: /^\s*(\d{1,2})、/u, correct: (n) => `${n}.` },
  { pattern: /^\s*（([一二三四五六七八九十]{1,3}|\d{1,2})）、/u, correct: (n) => `（${n}）` },
];

export const typedNumbering: Rule = {
  id: 'text.typed-numbering',
  family: 'text',
  level: 'warning',
  title: '序号写法规范，不与自动编号重复',
  basis: 'GB/T 9704-2012 7.3.3：层次序号依次为“一、”“（一）”“1.”“（1）”',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) =>
        field.content === 'problems' || field.content === 'measures' ? doubled(field) : wrongForms(field),
      ),
    ),
};

/** Problems and measures are numbered when the report is composed. */
function doubled(field: ProseField): FindingDraft[] {
  const [first] = field.paragraphs;
  const match = first && ANY_NUMBER.exec(first.text);
  if (!first || !match) return [];
  const typed = { paragraph: first.index, start: 0, end: match[0].length, with: '' };
  return [
    {
      text: `${field.label}开头写了序号“${match[0].trim()}”，序号由程序自动编排，会重复。`,
      paths: [field.path],
      fix: replacementFix(field, '去掉序号', [typed]),
    },
  ];
}

function wrongForms(field: ProseField): FindingDraft[] {
  const wrong = field.paragraphs.flatMap((paragraph) => {
    for (const { pattern, correct } of WRONG_FORMS) {
      const match = pattern.exec(paragraph.text);
      const digits = match?.slice(1).find((group) => group !== undefined);
      if (match && digits) {
        const replacement: Replacement & { found: string; with: string } = {
          paragraph: paragraph.index,
          start: 0,
          end: match[0].length,
          with: correct(digits),
          found: match[0].trim(),
        };
        return [replacement];
      }
    }
    return [];
  });
  if (wrong.length === 0) return [];
  const changes = wrong.map((one) => `“${one.found}”应为“${one.with}”`).join('，');
  return [
    {
      text: `${field.label}的序号写法不规范：${changes}。`,
      paths: [field.path],
      fix: replacementFix(field, '改正序号', wrong),
    },
  ];
}
