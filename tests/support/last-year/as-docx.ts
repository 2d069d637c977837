import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { type TrueLine, withoutNumber } from './truth.ts';

/** How a clerk's Word file carries its headings. */
export type DocxManner = 'styles' | 'typed' | 'automatic' | 'bold';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const AUTOMATIC = {
  config: [
    {
      reference: 'report',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
        { level: 2, format: LevelFormat.DECIMAL, text: '%3. ' },
        { level: 3, format: LevelFormat.DECIMAL, text: '（%4）' },
      ],
    },
  ],
};

/**
 * A report as a .docx: heading styles with typed numbers, typed numbers alone, Word's automatic numbers (which are
 * no part of the text), or unnumbered bold lines.
 */
export async function asDocx(lines: readonly TrueLine[], manner: DocxManner): Promise<Uint8Array> {
  const children = lines.map((line) => paragraphOf(line, manner));
  const document = new Document({ numbering: AUTOMATIC, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphOf(line: TrueLine, manner: DocxManner): Paragraph {
  const { kind, level, text } = line;
  if (manner === 'styles' && kind === 'heading') {
    return new Paragraph({ text, heading: HEADINGS[(level ?? 1) - 1] ?? HeadingLevel.HEADING_4 });
  }
  if (manner === 'automatic' && level !== null) {
    const numbering = { reference: 'report', level: level - 1 };
    return new Paragraph({ numbering, children: runsOf(withoutNumber(text)) });
  }
  if (manner === 'bold' && kind === 'heading') {
    return new Paragraph({ children: [new TextRun({ text: withoutNumber(text), bold: true })] });
  }
  return new Paragraph({ children: runsOf(text) });
}

function runsOf(text: string): TextRun[] {
  return text.split('**').map((piece, index) => new TextRun({ text: piece, bold: index % 2 === 1 }));
}
