import { pdfObjects, required } from './pdf-objects.ts';

export interface PdfProperties {
  readonly title: string;
  readonly author: string;
}

const PRODUCER = '绩效自评助手';

/**
 * The same PDF with its own document properties: Chromium writes none but the title, and names the system it ran on.
 * The old dictionary is blanked and a new one appended with its table of offsets (ISO 32000-1 7.5.6).
 * @param properties null leaves every property out
 * @throws Error when the bytes are not a PDF of ours
 */
export function withPdfProperties(bytes: Uint8Array, properties: PdfProperties | null): Uint8Array {
  const { info, offsets, root, count, tableAt } = pdfObjects(bytes);
  const id = required(info, 'no properties');
  const start = required(offsets.get(id), 'no properties');
  const blanked = blankDictionary(Buffer.from(bytes), start);
  const lineEnd = blanked.at(-1) === 0x0a ? '' : '\n';
  const at = blanked.length + lineEnd.length;
  const object = `${id} 0 obj\n${dictionary(properties)}\nendobj\n`;
  const table =
    `xref\n${id} 1\n${String(at).padStart(10, '0')} 00000 n \n` +
    `trailer\n<</Size ${count}\n/Root ${root} 0 R\n/Info ${id} 0 R\n/Prev ${tableAt}>>\n` +
    `startxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.concat([blanked, Buffer.from(lineEnd + object + table, 'latin1')]);
}

/** Spaces in place of everything between `<<` and `>>`, so that no offset moves. */
function blankDictionary(bytes: Buffer, start: number): Buffer {
  const from = bytes.indexOf('<<', start) + 2;
  const to = bytes.lastIndexOf('>>', bytes.indexOf('endobj', start));
  return bytes.fill(' ', from, to);
}

function dictionary(properties: PdfProperties | null): string {
  if (!properties) return '<<>>';
  const { title, author } = properties;
  return `<</Title ${hexText(title)}\n/Author ${hexText(author)}\n/Producer ${hexText(PRODUCER)}>>`;
}

/** UTF-16 with its mark, in hexadecimal: plain ASCII for any text. */
function hexText(text: string): string {
  const units = Buffer.from(`\ufeff${text.toWellFormed()}`, 'utf16le').swap16();
  return `<${units.toString('hex').toUpperCase()}>`;
}
