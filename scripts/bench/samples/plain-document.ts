import { coverLineText } from '../../../shared/compose/cover-line.ts';
import type { ReportDocument, TableBlock, TableCell } from '../../../shared/compose/document.ts';
import { plainText } from '../../../shared/compose/plain-text.ts';

/** A report's text and tables with nothing left to decide: what the docx library alone is given to write. */
export interface PlainDocument {
  readonly blocks: readonly (PlainParagraph | PlainTable)[];
}

export interface PlainParagraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly runs: readonly { readonly text: string; readonly bold: boolean }[];
}

export interface PlainCell {
  readonly runs: PlainParagraph['runs'];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface PlainTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly PlainCell[])[];
}

export function plainDocument(document: ReportDocument): PlainDocument {
  return {
    blocks: document.blocks.flatMap((block): PlainDocument['blocks'] => {
      switch (block.kind) {
        case 'tableOfContents':
        case 'pageBreak':
          return [];
        case 'table':
          return plainTable(block);
        case 'chart':
          return [paragraph('Normal', block.caption)];
        case 'coverLine':
          return [paragraph('Normal', coverLineText(block))];
        case 'paragraph':
          return [
            {
              kind: 'paragraph',
              style: 'Normal',
              runs: block.runs.flatMap(({ text, bold }) => runs(text, bold)),
            },
          ];
        case 'heading':
          return [paragraph(`Heading${block.level}`, block.text)];
        default:
          return [paragraph('Title', block.text)];
      }
    }),
  };
}

function plainTable(table: TableBlock): PlainDocument['blocks'] {
  const rows = [...table.header, ...table.rows].map((row) => row.map(plainCell));
  const above = [table.caption, table.unit].filter((text) => text !== '');
  return [
    ...above.map((text) => paragraph('Normal', text)),
    { kind: 'table', rows },
    ...table.notes.map((text) => paragraph('Normal', text)),
  ];
}

function plainCell({ text, bold, columnSpan = 1, rowSpan = 1 }: TableCell): PlainCell {
  return { runs: runs(text, bold), columnSpan, rowSpan };
}

function paragraph(style: string, text: string): PlainParagraph {
  return { kind: 'paragraph', style, runs: runs(text) };
}

function runs(text: string, bold = false): PlainParagraph['runs'] {
  return plainText(text)
    .split('\n')
    .map((line) => ({ text: line, bold }));
}
