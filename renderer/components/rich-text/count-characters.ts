import { inlineText, type LiveContext } from '../../../shared/compose/live-text.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';

/** 字数: every character but white space, live figures counted as they are printed. */
export function countCharacters(text: RichText, context: LiveContext): number {
  const plain = text
    .flatMap((paragraph) => paragraph.inlines.map((inline) => inlineText(inline, context)))
    .join('');
  return [...plain.replace(/\s/gu, '')].length;
}
