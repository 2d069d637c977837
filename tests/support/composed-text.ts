import { type Block, type ReportDocument, runsText } from '../../shared/compose/document.ts';

/** The composed report as lines of plain text, tables left out. */
export function composedLines(document: ReportDocument): string[] {
  return document.blocks.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [runsText(block.runs)];
    case 'coverLine':
      return [`${block.label}：${block.value}`];
    case 'attachmentMark':
    case 'title':
    case 'heading':
      return [block.text];
    case 'table':
    case 'tableOfContents':
    case 'pageBreak':
      return [];
  }
}
