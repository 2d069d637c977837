import { type PdfObjects, reference, streamText } from './pdf-objects.ts';

/** The text that the bytes of a drawn string stand for. */
export type GlyphDecoder = (codes: Uint8Array) => string;

/** Reads a font's ToUnicode map: what a search in the PDF finds is what is read here. */
export function fontDecoder(objects: PdfObjects, id: number): GlyphDecoder {
  const { text } = objects.get(id);
  const map = reference(text, 'ToUnicode');
  const characters = map === null ? new Map<number, string>() : unicodeMap(streamText(objects.get(map)));
  const bytesPerCode = /\/Subtype\s*\/Type0/.test(text) ? 2 : 1;
  return (codes) => {
    let decoded = '';
    for (let at = 0; at + bytesPerCode <= codes.length; at += bytesPerCode) {
      const code = bytesPerCode === 1 ? (codes[at] ?? 0) : (codes[at] ?? 0) * 256 + (codes[at + 1] ?? 0);
      decoded += characters.get(code) ?? '\ufffd';
    }
    return decoded;
  };
}

/** `<code> <utf-16>` lines, and `<from> <to> <utf-16 of the first>` ranges. */
function unicodeMap(cmap: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      characters.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, body = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(from, 16);
      for (let code = start; code <= Number.parseInt(to, 16); code += 1) {
        characters.set(
          code,
          utf16((Number.parseInt(first, 16) + code - start).toString(16).padStart(first.length, '0')),
        );
      }
    }
  }
  return characters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
