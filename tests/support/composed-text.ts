import { lineText } from '../../shared/compose/block-text.ts';
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
    case 'chart':
    case 'tableOfContents':
    case 'pageBreak':
      return [];
  }
}

/** Every paragraph and cell a writer puts down, in reading order. */
export function printedTexts(document: ReportDocument): string[] {
  const texts = document.blocks.flatMap((block): string[] => {
    if (block.kind === 'pageBreak' || block.kind === 'tableOfContents') return [];
    if (block.kind === 'chart') return [block.caption];
    if (block.kind !== 'table') return [lineText(block)];
    const cells = [...block.header, ...block.rows].flat().map((cell) => cell.text);
    return [block.caption, block.unit, ...cells, ...block.notes];
  });
  return texts.filter((text) => text !== '');
}
