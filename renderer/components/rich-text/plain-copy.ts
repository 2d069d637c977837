import { escapeHtml } from '../../../shared/compose/html/escape.ts';
import { inlineText, type LiveContext } from '../../../shared/compose/live-text.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';

/** A text for other programs: lines, live figures as the numbers they stand for now. */
export function plainText(text: RichText, context: LiveContext): string {
  return text.map(({ inlines }) => inlines.map((inline) => inlineText(inline, context)).join('')).join('\n');
}

/** The same with bold, and nothing else that Word or WPS would have to make sense of. */
export function plainHtml(text: RichText, context: LiveContext): string {
  const paragraphs = text.map(({ inlines }) =>
    inlines
      .map((inline) => {
        const html = escapeHtml(inlineText(inline, context));
        return inline.bold ? `<b>${html}</b>` : html;
      })
      .join(''),
  );
  // A piece of one paragraph goes into the sentence it is pasted into and makes no paragraph of its own.
  return paragraphs.length === 1
    ? `<span>${paragraphs[0]}</span>`
    : paragraphs.map((html) => `<p>${html}</p>`).join('');
}
