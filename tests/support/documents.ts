import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';

/** What a small test document is made of; `**…**` in a paragraph is bold. */
export type DocumentPart =
  | string
  | { readonly heading: 1 | 2 | 3; readonly text: string }
  | { readonly rows: readonly (readonly string[])[] };

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A .docx written by the docx library. */
export async function docxOf(parts: readonly DocumentPart[]): Promise<Uint8Array> {
  const children = parts.map((part) => {
    if (typeof part === 'string') return new Paragraph({ children: runsOf(part) });
    if ('heading' in part) return new Paragraph({ text: part.text, heading: HEADINGS[part.heading - 1] });
    return new Table({
      rows: part.rows.map(
        (row) =>
          new TableRow({
            children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
          }),
      ),
    });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function runsOf(text: string): TextRun[] {
  return text.split('**').map((piece, index) => new TextRun({ text: piece, bold: index % 2 === 1 }));
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawDocx {
  /** content of `w:body` */
  readonly body: string;
  /** placed between the XML declaration and the document element */
  readonly doctype?: string;
  /** further parts by their path */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A .docx put together by hand, for what no library writes. */
export function rawDocx({ body, doctype = '', parts = {} }: RawDocx): Uint8Array {
  const files = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])),
  );
}

/** A relationships part: id, type name, target; targets with a scheme are external. */
export function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const lines = entries.map(([id, type, target]) => {
    const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}
