import { xmlText } from '../files/xml-text.ts';
import { zipParts } from '../files/zip-part.ts';

/**
 * The text of every paragraph that has any, in reading order, of a .docx this program wrote; the entries of 目录 are
 * left out. A scan and not a parser: it runs after every export. @throws Error when a part is missing
 */
export function writtenDocxTexts(bytes: Uint8Array): string[] {
  const body = zipParts(bytes)
    .text('word/document.xml')
    .replace(/<w:sdt>[\s\S]*?<\/w:sdt>/g, '');
  if (!body.endsWith('</w:document>')) throw new Error('the document does not end');
  return body
    .split('</w:p>')
    .map(paragraphText)
    .filter((text) => text !== '');
}

/** A picture of a .docx as it was written. */
export interface WrittenPicture {
  /** what it says to a reader who does not see it */
  readonly alternative: string;
  readonly bytes: Uint8Array;
}

/** The pictures in reading order. @throws Error when one has no part of its own */
export function writtenDocxPictures(bytes: Uint8Array): WrittenPicture[] {
  const parts = zipParts(bytes);
  const targets = new Map(
    elementsNamed('Relationship', parts.text('word/_rels/document.xml.rels')).map((relation) => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Target'),
    ]),
  );
  const drawings = parts.text('word/document.xml').match(/<w:drawing>[\s\S]*?<\/w:drawing>/g) ?? [];
  return drawings.map((drawing) => {
    const [properties = ''] = elementsNamed('wp:docPr', drawing);
    const [picture = ''] = elementsNamed('a:blip', drawing);
    const target = targets.get(attributeOf(picture, 'r:embed'));
    return {
      alternative: xmlText(attributeOf(properties, 'descr')),
      bytes: parts.bytes(`word/${target}`),
    };
  });
}

function elementsNamed(name: string, xml: string): string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?>`, 'g')) ?? [];
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function paragraphText(paragraph: string): string {
  let text = '';
  for (const [tag, run] of paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)) {
    text += tag === '<w:br/>' ? '\n' : xmlText(run ?? '');
  }
  return text;
}
