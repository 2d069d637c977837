import { fontDecoder, type GlyphDecoder } from './pdf-font.ts';
import { type PdfObjects, pdfObjects, reference, required, streamText } from './pdf-objects.ts';

/** The text of every page in the order it is drawn. @throws Error when the bytes are not a PDF of ours */
export function pdfPageTexts(bytes: Uint8Array): string[] {
  const objects = pdfObjects(bytes);
  const fonts = new Map<number, GlyphDecoder>();
  const decoderOf = (id: number): GlyphDecoder => {
    const known = fonts.get(id) ?? fontDecoder(objects, id);
    fonts.set(id, known);
    return known;
  };
  return pdfPageIds(objects).map((id) => pageText(objects, id, decoderOf));
}

/** The page objects in order. */
export function pdfPageIds(objects: PdfObjects): number[] {
  const root = required(reference(objects.get(objects.root).text, 'Pages'), 'no pages');
  return pagesBelow(objects, root);
}

function pagesBelow(objects: PdfObjects, id: number): number[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(id).text)?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => pagesBelow(objects, Number(kid[1])));
}

function pageText(objects: PdfObjects, id: number, decoderOf: (font: number) => GlyphDecoder): string {
  const { text } = objects.get(id);
  const resources = reference(text, 'Resources');
  const fonts = fontsOf(resources === null ? text : objects.get(resources).text);
  const content = streamText(objects.get(required(reference(text, 'Contents'), 'an empty page')));
  let decode: GlyphDecoder = () => '';
  let shown = '';
  for (const [, font, strings = ''] of content.matchAll(DRAWN)) {
    if (font !== undefined) decode = decoderOf(required(fonts.get(font), `no font ${font}`));
    for (const [, hex, literal = ''] of strings.matchAll(STRINGS)) {
      shown += decode(hex === undefined ? literalBytes(literal) : Buffer.from(hex, 'hex'));
    }
  }
  return shown;
}

const STRING = '<[0-9A-Fa-f]*>|\\((?:\\\\[\\s\\S]|[^\\\\()])*\\)';
/** A choice of font, or what is drawn: one string or several with the gaps between; other strings are remarks. */
const DRAWN = new RegExp(
  `/(\\S+) [\\d.]+ Tf|((?:${STRING})\\s*(?=Tj)|\\[(?:${STRING}|[^\\]<(])*\\]\\s*(?=TJ))`,
  'g',
);
const STRINGS = /<([0-9A-Fa-f]*)>|\(((?:\\[\s\S]|[^\\()])*)\)/g;

function fontsOf(resources: string): Map<string, number> {
  const fonts = /\/Font\s*<<([^>]*)>>/.exec(resources)?.[1] ?? '';
  return new Map(
    [...fonts.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name = '', id]): [string, number] => [
      name,
      Number(id),
    ]),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalBytes(literal: string): Uint8Array {
  const plain = literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, other?: string) =>
    octal === undefined
      ? (ESCAPES[other ?? ''] ?? other ?? '')
      : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return Buffer.from(plain, 'latin1');
}
