import { endsSentence } from '../../../text/punctuation.ts';
import { quoted } from '../../../text/quote.ts';
import type { ProseField } from '../../prose.ts';
import { type FindingDraft, outcomeOf, type Rule } from '../../rule.ts';

export const sentenceEnd: Rule = {
  id: 'text.sentence-end',
  family: 'text',
  level: 'advice',
  title: '每部分以句号等句末标点结束',
  basis: 'GB/T 15834-2011《标点符号用法》：句末用句末点号',
  run: ({ prose }) =>
    outcomeOf(prose.filter((field) => field.rich && field.content !== 'tasks').flatMap(unfinished)),
};

/** Tasks are left out: their final stop is composed together with the completion rate. */
function unfinished(field: ProseField): FindingDraft[] {
  const last = field.paragraphs.findLast((paragraph) => paragraph.text.trim() !== '');
  if (!last || endsSentence(last.text)) return [];
  const value = field.paragraphs.map(({ index, pieces }) => ({
    inlines: [
      ...pieces.map((piece) => piece.inline),
      ...(index === last.index ? [{ kind: 'text', text: '。' } as const] : []),
    ],
  }));
  return [
    {
      text: `${field.label}最后一句${quoted(last.text.trimEnd().slice(-10))}没有句末标点。`,
      paths: [field.path],
      fix: { label: '补上句号', edit: field.replaceWith(value) },
    },
  ];
}
