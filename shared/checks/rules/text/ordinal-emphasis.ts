import { findOrdinals, type Ordinal } from '../../../text/ordinals.ts';
import type { ProseField, ProseParagraph } from '../../prose.ts';
import { replacementFix } from '../../prose-edit.ts';
import { outcomeOf, type Rule } from '../../rule.ts';

interface Placed extends Ordinal {
  readonly paragraph: number;
  readonly bold: boolean;
}

export const ordinalEmphasis: Rule = {
  id: 'text.ordinal-emphasis',
  family: 'text',
  level: 'advice',
  title: '“一是”“二是”……加粗前后一致',
  basis: '同一层次的序号字体一致（GB/T 9704-2012 7.3.3）',
  run: ({ prose }) =>
    outcomeOf(
      prose.flatMap((field) => {
        const ordinals = placedOrdinals(field);
        const bold = ordinals.filter((ordinal) => ordinal.bold);
        const plain = ordinals.filter((ordinal) => !ordinal.bold);
        if (bold.length === 0 || plain.length === 0) return [];
        return [
          {
            text: `${field.label}里${words(bold)}加粗，${words(plain)}没有加粗。`,
            paths: [field.path],
            fix: replacementFix(
              field,
              '全部加粗',
              plain.map(({ paragraph, start, end, text }) => ({
                paragraph,
                start,
                end,
                with: [{ kind: 'text', text, bold: true }],
              })),
            ),
          },
        ];
      }),
    ),
};

function placedOrdinals(field: ProseField): Placed[] {
  return field.paragraphs.flatMap((paragraph) =>
    findOrdinals(paragraph.text).map((ordinal) => ({
      ...ordinal,
      paragraph: paragraph.index,
      bold: isBold(paragraph, ordinal.start),
    })),
  );
}

function isBold(paragraph: ProseParagraph, at: number): boolean {
  const piece = paragraph.pieces.find(({ start, text }) => at >= start && at < start + text.length);
  return piece?.inline.bold === true;
}

function words(ordinals: readonly Placed[]): string {
  return ordinals.map(({ text }) => `“${text}”`).join('');
}
