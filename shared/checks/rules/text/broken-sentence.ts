import { endsSentence } from '../../../text/punctuation.ts';
import type { ProseField } from '../../prose.ts';
import { type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

export const brokenSentence: Rule = {
  id: 'text.broken-sentence',
  family: 'text',
  level: 'warning',
  title: '一句话没有被断成两段',
  basis: '段落以完整的句子结束；从分页处复制的文字常在句子中间断开',
  run: ({ prose }) => outcomeOf(prose.filter((field) => field.rich).flatMap(brokenIn)),
};

/** A line of its own that names what follows, or the next point of a list, is no broken sentence. */
const HEADING = /^\s*[^。；，,;]{1,24}\s*$/u;
const NEW_POINT =
  /^\s*(?:[一二三四五六七八九十]{1,3}[是、]|[（(][\d一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．])/u;

function brokenIn(field: ProseField): FindingDraft[] {
  return field.paragraphs.flatMap((paragraph, index) => {
    const next = field.paragraphs[index + 1];
    if (!next || paragraph.text.trim() === '' || next.text.trim() === '' || endsSentence(paragraph.text))
      return [];
    if (HEADING.test(paragraph.text) || NEW_POINT.test(next.text)) return [];
    return [
      {
        text: `${field.label}第${index + 1}段在“${paragraph.text.trimEnd().slice(-8)}”处断开，下一段接着“${next.text.trimStart().slice(0, 8)}”。`,
        paths: [field.path],
        fix: { label: '合并两段', edit: field.replaceWith(merged(field, index)) },
      },
    ];
  });
}

function merged(field: ProseField, at: number) {
  const value = field.paragraphs.map((paragraph) => ({
    inlines: paragraph.pieces.map((piece) => piece.inline),
  }));
  const [first, second] = [value[at], value[at + 1]];
  if (!first || !second) return value;
  return value.toSpliced(at, 2, { inlines: [...first.inlines, ...second.inlines] });
}
