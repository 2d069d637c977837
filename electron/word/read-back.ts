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

function paragraphText(paragraph: string): string {
  let text = '';
  for (const [tag, run] of paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)) {
    text += tag === '<w:br/>' ? '\n' : xmlText(run ?? '');
  }
  return text;
}
