import { lineText } from './block-text.ts';
import type { Block, ReportDocument, TableBlock } from './document.ts';
import { plainText } from './plain-text.ts';

/** The heading of 目录, the same in every format. */
export const CONTENTS_TITLE = '目　录';

/** Every text of a document in reading order, without empty ones; of 目录 its heading only. */
export function documentTexts(document: ReportDocument): string[] {
  return document.blocks
    .flatMap(blockTexts)
    .map(plainText)
    .filter((text) => text !== '');
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'table':
      return [
        block.caption,
        block.unit,
        ...cellTexts(block.header),
        ...cellTexts(block.rows),
        ...block.notes,
      ];
    case 'tableOfContents':
      return [CONTENTS_TITLE];
    case 'pageBreak':
      return [];
    default:
      return [lineText(block)];
  }
}

/** The headings in reading order. */
export function headingTexts({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

export function cellTexts(rows: TableBlock['rows']): string[] {
  return rows.flatMap((row) => row.map((cell) => cell.text));
}
