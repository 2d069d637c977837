import type { LiveContext } from '../../../shared/compose/live-text.ts';
import type { Inline, RichText } from '../../../shared/report/rich-text.ts';
import { chipElement, drawChip } from './chip-view.ts';

/** The elements an editor would make of a text. */
export function drawText(text: RichText, context: LiveContext): HTMLElement[] {
  const paragraphs = text.length === 0 ? [{ inlines: [] }] : text;
  return paragraphs.map(({ inlines }) => {
    const paragraph = document.createElement('p');
    paragraph.append(...inlines.map((inline) => drawInline(inline, context)));
    if (inlines.length === 0) paragraph.append(document.createElement('br'));
    return paragraph;
  });
}

function drawInline(inline: Inline, context: LiveContext): Node {
  const shown = inline.kind === 'text' ? document.createTextNode(inline.text) : chipElement(inline.kind);
  if (inline.kind !== 'text' && shown instanceof HTMLElement) drawChip(shown, inline, context);
  if (!inline.bold) return shown;
  const strong = document.createElement('strong');
  strong.append(shown);
  return strong;
}
