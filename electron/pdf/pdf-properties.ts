export interface PdfProperties {
  readonly title: string;
  readonly author: string;
}

const PRODUCER = '绩效自评助手';

/**
 * The same PDF with its own document properties: Chromium writes none but the title, and names the system it ran on.
 * The old dictionary is blanked and a new one appended with its table of offsets (ISO 32000-1 7.5.6).
 * @param properties null leaves every property out
 * @throws Error when the bytes do not end as Chromium ends a PDF
 */
export function withPdfProperties(bytes: Uint8Array, properties: PdfProperties | null): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const { tableAt, size, root, info } = trailerOf(text);
  const blanked = blankDictionary(Buffer.from(bytes), text.lastIndexOf(`\n${info} 0 obj`));
  const lineEnd = blanked.at(-1) === 0x0a ? '' : '\n';
  const at = blanked.length + lineEnd.length;
  const object = `${info} 0 obj\n${dictionary(properties)}\nendobj\n`;
  const table =
    `xref\n${info} 1\n${String(at).padStart(10, '0')} 00000 n \n` +
    `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${tableAt}>>\n` +
    `startxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.concat([blanked, Buffer.from(lineEnd + object + table, 'latin1')]);
}

const LONGEST_TRAILER = 1_000;

function trailerOf(text: string) {
  const end = text.slice(-LONGEST_TRAILER);
  const trailer = end.slice(end.lastIndexOf('trailer'));
  const number = (pattern: RegExp) => {
    const found = pattern.exec(trailer)?.[1];
    if (found === undefined) throw new Error(`the PDF has no ${pattern.source}`);
    return Number(found);
  };
  return {
    tableAt: number(/startxref\s+(\d+)\s+%%EOF\s*$/),
    size: number(/\/Size\s+(\d+)/),
    root: number(/\/Root\s+(\d+) 0 R/),
    info: number(/\/Info\s+(\d+) 0 R/),
  };
}

/** Spaces in place of everything between `<<` and `>>`, so that no offset moves. */
function blankDictionary(bytes: Buffer, start: number): Buffer {
  const from = bytes.indexOf('<<', start) + 2;
  const to = bytes.lastIndexOf('>>', bytes.indexOf('endobj', start));
  if (start < 0 || from < 2 || to < from) throw new Error('the PDF has no properties');
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
