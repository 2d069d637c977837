import type { IParagraphOptions, Paragraph, Table } from 'docx';
import { coverLineText } from '../../shared/compose/cover-line.ts';
import type { Block, DocumentRun, ReportDocument } from '../../shared/compose/document.ts';
import { linePitchTwips, type PageGrid, pageGrid } from '../../shared/compose/page-grid.ts';
import { plainText } from '../../shared/compose/plain-text.ts';
import { markedParagraph, versionProperties } from './write-marks.ts';
import { pageFooters, pageProperties } from './write-page.ts';
import { type DocxLibrary, textRuns } from './write-runs.ts';
import { reportStyles, STYLE } from './write-styles.ts';
import { tableParts } from './write-table.ts';

/**
 * The report as a .docx by GB/T 9704-2012. The unit stands as author; no personal name is written anywhere but in
 * the text itself. The docx library is loaded on first use.
 */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { layout } = document;
  const footers = pageFooters(docx, layout);
  const file = new docx.Document({
    title: plainText(document.title),
    subject: `${document.fiscalYear}年度`,
    creator: plainText(document.departmentName),
    lastModifiedBy: plainText(document.departmentName),
    ...(document.version && { customProperties: versionProperties(document.version) }),
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: layout.pageNumber === 'outside',
    sections: [
      {
        properties: pageProperties(layout),
        ...(footers && { footers }),
        children: content(docx, document, pageGrid(layout)),
      },
    ],
  });
  const styles = { path: 'word/styles.xml', data: reportStyles(layout) };
  return docx.Packer.toBuffer(file, undefined, [styles]);
}

function content(
  docx: DocxLibrary,
  { blocks, version }: ReportDocument,
  grid: PageGrid,
): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const pageBreakBefore = blocks[index - 1]?.kind === 'pageBreak';
    const next = blocks[index + 1];
    if (block.kind === 'pageBreak') return [];
    if (block.kind === 'table') {
      return tableParts(docx, block, grid, { pageBreakBefore, last: !next || next.kind === 'pageBreak' });
    }
    const options = { ...paragraph(docx, block, blocks, index, grid), pageBreakBefore };
    const marked = version && block.kind !== 'tableOfContents';
    return [new docx.Paragraph(marked ? markedParagraph(docx, index, block, options) : options)];
  });
}

type ParagraphLike = Exclude<Block, { kind: 'table' } | { kind: 'pageBreak' }>;

function paragraph(
  docx: DocxLibrary,
  block: ParagraphLike,
  blocks: readonly Block[],
  index: number,
  grid: PageGrid,
): IParagraphOptions {
  const line = linePitchTwips(grid);
  switch (block.kind) {
    case 'attachmentMark':
      return { style: STYLE.attachmentMark, children: textRuns(docx, block.text) };
    case 'title':
      return {
        heading: 'Title',
        children: textRuns(docx, block.text),
        // The mark stands on the first line, the title on the third (GB/T 9704-2012 7.3.7).
        ...(blocks[index - 1]?.kind === 'attachmentMark' && { spacing: { before: line } }),
      };
    case 'coverLine':
      return {
        style: STYLE.coverLine,
        children: textRuns(docx, coverLineText(block)),
        ...(blocks[index + 1]?.kind !== 'coverLine' && { spacing: { after: line } }),
      };
    case 'heading':
      return { heading: `Heading${block.level}`, children: textRuns(docx, block.text) };
    case 'paragraph':
      return { style: STYLE[block.role], children: block.runs.flatMap((run) => documentRun(docx, run)) };
  }
}

/** A value that is still missing is marked, because Word is where the clerk will fill it by hand. */
function documentRun(docx: DocxLibrary, { text, bold, missing }: DocumentRun) {
  return textRuns(docx, text, { ...(bold && { bold: true }), ...(missing && { highlight: 'yellow' }) });
}
