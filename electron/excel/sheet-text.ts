import type { TagScanner } from './tag-scanner.ts';

/** Text of a cell as it was written: `_x000D_` stands for a character XML has no place for (§22.4.2.4). */
export function writtenText(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return whole.includes('\r') ? whole.replaceAll('\r\n', '\n') : whole;
}

/** The text of an `is` or `si` in pieces of different looks, up to its end; how it is pronounced is left out. */
export function inlineText(tags: TagScanner, end: string): string {
  let text = '';
  let isSpoken = false;
  tags.skipAttributes();
  if (tags.isEmpty) return text;
  while (tags.next()) {
    if (tags.isClosing && tags.is(end)) break;
    if (tags.is('rPh')) isSpoken = !tags.isClosing;
    else if (tags.is('t') && !tags.isClosing && !isSpoken) {
      tags.skipAttributes();
      if (!tags.isEmpty) text += tags.text();
    }
  }
  return writtenText(text);
}
