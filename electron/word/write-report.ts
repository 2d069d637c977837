import type { FileChild, IParagraphOptions, IPropertiesOptions } from 'docx';
import type { LineBlock } from '../../shared/compose/block-text.ts';
import { coverLineText } from '../../shared/compose/cover-line.ts';
import type { Block, DocumentRun, ReportDocument } from '../../shared/compose/document.ts';
import { landscapeGrid, linePitchTwips, type PageGrid, pageGrid } from '../../shared/compose/page-grid.ts';
import { plainText } from '../../shared/compose/plain-text.ts';
import { type DocumentSection, documentSections } from '../../shared/compose/sections.ts';
import { versionText } from '../../shared/compose/version-text.ts';
import { NO_PROPERTIES, PROPERTIES_PART } from '../files/no-properties.ts';
import { type ChartPictures, chartParts } from './write-chart.ts';
import { markedParagraph, versionProperties } from './write-marks.ts';
import { pageFooters, pageProperties } from './write-page.ts';
import { type DocxLibrary, textRuns } from './write-runs.ts';
import { reportStyles, STYLE } from './write-styles.ts';
import { tableParts } from './write-table.ts';
import { tableOfContents } from './write-table-of-contents.ts';

/**
 * The report as a .docx by GB/T 9704-2012. The unit stands as author of a 报送稿; no personal name is written anywhere
 * but in the text itself. The docx library is loaded on first use.
 * @param pictures one for every chart of the document
 */
export async function writeDocx(
  document: ReportDocument,
  pictures: ChartPictures = new Map(),
): Promise<Uint8Array> {
  const docx = await import('docx');
  const { layout } = document;
  const footers = pageFooters(docx, layout, versionText(document));
  const file = new docx.Document({
    ...documentProperties(document),
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: layout.pageNumber === 'outside',
    sections: documentSections(document.blocks).map((section) => ({
      properties: pageProperties(layout, section.landscape),
      ...(footers && { footers }),
      children: content(docx, document, section, pictures),
    })),
  });
  const styles = { path: 'word/styles.xml', data: reportStyles(layout) };
  const overrides = document.variant === 'public' ? [styles, WITHOUT_PROPERTIES] : [styles];
  return docx.Packer.toBuffer(file, undefined, overrides);
}

/** The library always writes when a file was made. */
const WITHOUT_PROPERTIES = { path: PROPERTIES_PART, data: NO_PROPERTIES };

/** A 公开稿 says neither whose it is nor which saved state it was written from. */
function documentProperties(document: ReportDocument): Omit<IPropertiesOptions, 'sections'> {
  if (document.variant === 'public') return {};
  const department = plainText(document.departmentName);
  return {
    title: plainText(document.title),
    subject: `${document.fiscalYear}年度`,
    creator: department,
    lastModifiedBy: department,
    ...(document.version && { customProperties: versionProperties(document.version) }),
  };
}

function content(
  docx: DocxLibrary,
  document: ReportDocument,
  section: DocumentSection,
  pictures: ChartPictures,
): FileChild[] {
  const { blocks, landscape } = section;
  const grid = landscape ? landscapeGrid(document.layout) : pageGrid(document.layout);
  const places = new Map(document.blocks.map((block, index) => [block, index]));
  return blocks.flatMap((block, index): FileChild[] => {
    const pageBreakBefore = blocks[index - 1]?.kind === 'pageBreak';
    const next = blocks[index + 1];
    switch (block.kind) {
      case 'pageBreak':
        return [];
      case 'tableOfContents':
        return tableOfContents(docx);
      case 'table':
        return tableParts(docx, block, grid, { pageBreakBefore, last: !next || next.kind === 'pageBreak' });
      case 'chart':
        return chartParts(docx, block, document.layout, pictures);
      default: {
        const options = { ...paragraph(docx, block, blocks, index, grid), pageBreakBefore };
        const marked = document.version && document.variant === 'submission';
        const place = places.get(block) ?? index;
        return [new docx.Paragraph(marked ? markedParagraph(docx, place, block, options) : options)];
      }
    }
  });
}

function paragraph(
  docx: DocxLibrary,
  block: LineBlock,
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
