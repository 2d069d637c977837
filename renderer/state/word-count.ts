import { type Block, type ReportDocument, runsText } from '../../shared/compose/document.ts';

/** 字数 of the printed report: every character that is not white space, tables included. */
export function countCharacters(document: ReportDocument): number {
  return document.blocks.reduce((total, block) => total + visible(blockText(block)), 0);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'attachmentMark':
    case 'title':
    case 'heading':
      return block.text;
    case 'coverLine':
      return block.label + block.value;
    case 'paragraph':
      return runsText(block.runs);
    case 'table':
      return [
        block.caption,
        block.unit,
        ...cellTexts(block.header),
        ...cellTexts(block.rows),
        ...block.notes,
      ].join('');
    case 'chart':
      return block.caption;
    case 'tableOfContents':
    case 'pageBreak':
      return '';
  }
}

const cellTexts = (rows: readonly (readonly { readonly text: string }[])[]): string[] =>
  rows.flatMap((row) => row.map((cell) => cell.text));

const visible = (text: string): number => text.replace(/\s/g, '').length;
