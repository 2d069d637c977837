import type { Block, TableBlock } from './document.ts';
import { MM_PER_POINT } from './page-grid.ts';
import { placeCells } from './place-cells.ts';
import { columnShares, tableTextPt } from './table-look.ts';

/** So many columns do not fit upright any more. */
const LANDSCAPE_FROM_COLUMNS = 9;
/** Fewer fit as long as their numbers do. */
const UPRIGHT_COLUMNS = 7;
/** Text area of an upright page less what a cell keeps free at its sides, by the standard's margins. */
const UPRIGHT_MM = 156;
const CELL_SIDES_MM = 2.5;

/** Blocks on pages of one orientation. A new section begins on a new page. */
export interface DocumentSection {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** Whether a table stands on a page turned sideways: many columns, or numbers that would break in a narrow one. */
export function isLandscape(table: TableBlock): boolean {
  const columns = table.columnWidths.length;
  if (columns >= LANDSCAPE_FROM_COLUMNS) return true;
  return columns > UPRIGHT_COLUMNS && !numbersFit(table);
}

function numbersFit(table: TableBlock): boolean {
  const shares = columnShares(table);
  // Digits are half as wide as they are high.
  const digitMm = (tableTextPt(table) * MM_PER_POINT) / 2;
  return placeCells(table.rows, table.columnWidths.length).every(
    ({ cell, column }) =>
      !cell.value || cell.text.length * digitMm <= (shares[column] ?? 0) * UPRIGHT_MM - CELL_SIDES_MM,
  );
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
