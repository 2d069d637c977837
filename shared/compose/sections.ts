import type { Block, TableBlock } from './document.ts';

/** So many columns do not fit upright any more. */
const LANDSCAPE_FROM_COLUMNS = 8;

/** Blocks on pages of one orientation. A new section begins on a new page. */
export interface DocumentSection {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** Whether a table stands on a page turned sideways. */
export function isLandscape(table: TableBlock): boolean {
  return table.columnWidths.length >= LANDSCAPE_FROM_COLUMNS;
}

/** The document by page orientation. Page breaks beside a change of orientation are dropped: it is one itself. */
export function documentSections(blocks: readonly Block[]): DocumentSection[] {
  const sections: { landscape: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const current = sections.at(-1);
    const landscape =
      block.kind === 'pageBreak'
        ? (current?.landscape ?? false)
        : block.kind === 'table' && isLandscape(block);
    if (!current || current.landscape !== landscape) sections.push({ landscape, blocks: [block] });
    else current.blocks.push(block);
  }
  return sections.map(({ landscape, blocks: own }, index) => ({
    landscape,
    blocks: index < sections.length - 1 && own.at(-1)?.kind === 'pageBreak' ? own.slice(0, -1) : own,
  }));
}
