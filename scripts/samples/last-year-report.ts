import { AlignmentType, Document, type IRunOptions, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LAST_YEAR_TEXT } from './last-year-text.ts';

export const LAST_YEAR_FILE_NAME = '云岭市科学技术协会2022年度部门整体支出绩效自评报告.docx';

/** The day the sample report was filled in; nothing of the day it was made may reach the file. */
const WRITTEN_AT = { iso: '2023-04-20T01:30:00Z', zip: new Date(2023, 3, 20, 9, 30) };

const BODY_SIZE = 32;
const INDENT = 640;
const LINE = 560;

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });

/** The sample of last year's report as a .docx: the same bytes every time. */
export async function lastYearReport(): Promise<Uint8Array> {
  const lines = LAST_YEAR_TEXT.split('\n').filter((line) => line !== '');
  const document = new Document({
    creator: '周敏',
    lastModifiedBy: '周敏',
    sections: [{ children: lines.map(paragraphOf) }],
  });
  return withFixedDates(await Packer.toBuffer(document));
}

function paragraphOf(line: string): Paragraph {
  const text = line.slice(1);
  switch (line.charAt(0)) {
    case '#':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text, bold: true, size: 44, font: font('宋体') })],
      });
    case '!':
      return new Paragraph({ children: [run({ text })] });
    case '=':
      return new Paragraph({ ...body(), children: [run({ text, bold: true, font: font('黑体') })] });
    default:
      return new Paragraph({
        ...body(),
        children: line.split('**').map((piece, index) => runOf(piece, index)),
      });
  }
}

function body() {
  return { indent: { firstLine: INDENT }, spacing: { line: LINE, lineRule: 'exact' as const } };
}

/** Between pairs of `**` every second piece is bold. */
function runOf(piece: string, index: number): TextRun {
  return run({ text: piece, bold: index % 2 === 1 });
}

function run(options: IRunOptions): TextRun {
  return new TextRun({ size: BODY_SIZE, font: font('仿宋'), ...options });
}

/** The library stamps the present moment into the properties and the archive; both get the report's own day. */
function withFixedDates(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const properties = 'docProps/core.xml';
  const stamped = strFromU8(entries[properties] ?? new Uint8Array());
  entries[properties] = strToU8(stamped.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, WRITTEN_AT.iso));
  return zipSync(entries, { mtime: WRITTEN_AT.zip, level: 9 });
}
