import type { Chart } from '../charts/chart.ts';
import { lineText } from './block-text.ts';
import type { Block, ReportDocument, TableBlock } from './document.ts';
import { plainText } from './plain-text.ts';

/** The heading of 目录, the same in every format. */
export const CONTENTS_TITLE = '目　录';

/** Every text of a document in reading order, without empty ones; of 目录 its heading only, of a chart its caption. */
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
    case 'chart':
      return [block.caption];
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

/** What stands in a drawn chart, in the order it is drawn. */
export function chartTexts({ legend, rows }: Chart): string[] {
  const texts = [...legend.map(({ label }) => label), ...rows.flatMap(({ label, text }) => [label, text])];
  return texts.filter((text) => text !== '');
}

export function cellTexts(rows: TableBlock['rows']): string[] {
  return rows.flatMap((row) => row.map((cell) => cell.text));
}
