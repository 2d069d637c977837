import type { RichText } from '../../../shared/report/rich-text.ts';

/** Characters of a text; a live figure counts as one, whatever it prints. */
export function textLength(text: RichText): number {
  return text
    .flatMap(({ inlines }) => inlines)
    .reduce((total, inline) => total + (inline.kind === 'text' ? inline.text.trim().length : 1), 0);
}
