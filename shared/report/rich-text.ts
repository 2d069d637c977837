import * as z from 'zod';
import { FIGURE_KEYS, FIGURE_PERIODS } from '../figures/keys.ts';

/** How a live figure is written inside a sentence; the unit word itself stays ordinary text. */
export const figureFormatSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wanyuan') }),
  z.strictObject({ kind: z.literal('yuan') }),
  /** share of another figure of the same period: 83.25% */
  z.strictObject({ kind: z.literal('percentOf'), of: z.enum(FIGURE_KEYS) }),
  /** growth over last year's value of the same figure: 6.39% */
  z.strictObject({ kind: z.literal('growth') }),
]);
export type FigureFormat = z.infer<typeof figureFormatSchema>;

/** Facts other than money that the prose must not contradict. */
export const FACT_KEYS = ['fiscalYear', 'departmentName', 'score', 'grade'] as const;
export type FactKey = (typeof FACT_KEYS)[number];

const bold = z.boolean().optional();

export const textRunSchema = z.strictObject({ kind: z.literal('text'), text: z.string().max(20_000), bold });

/** A live figure: the number in the sentence is the number in the table. */
export const figureRunSchema = z.strictObject({
  kind: z.literal('figure'),
  key: z.enum(FIGURE_KEYS),
  period: z.enum(FIGURE_PERIODS),
  as: figureFormatSchema,
  bold,
});
export type FigureRun = z.infer<typeof figureRunSchema>;

export const factRunSchema = z.strictObject({ kind: z.literal('fact'), fact: z.enum(FACT_KEYS), bold });
export type FactRun = z.infer<typeof factRunSchema>;

export const inlineSchema = z.discriminatedUnion('kind', [textRunSchema, figureRunSchema, factRunSchema]);
export type Inline = z.infer<typeof inlineSchema>;

export const paragraphSchema = z.strictObject({ inlines: z.array(inlineSchema).max(2_000) });
export type Paragraph = z.infer<typeof paragraphSchema>;

export const richTextSchema = z.array(paragraphSchema).max(2_000);
export type RichText = z.infer<typeof richTextSchema>;

export const EMPTY_TEXT: RichText = [];

/** Text lines to paragraphs; `**…**` marks bold, as in the plain-text form of last year's reports. */
export function richTextFrom(text: string): RichText {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ inlines: inlinesFrom(line.trim()) }));
}

function inlinesFrom(line: string): Inline[] {
  return line
    .split(/(\*\*.+?\*\*)/)
    .filter((part) => part !== '')
    .map(
      (part): Inline =>
        part.startsWith('**') && part.endsWith('**') && part.length > 4
          ? { kind: 'text', text: part.slice(2, -2), bold: true }
          : { kind: 'text', text: part },
    );
}

/** True when nothing would be printed. A live figure counts as content. */
export function isEmptyText(text: RichText): boolean {
  return text.every((paragraph) =>
    paragraph.inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === ''),
  );
}
