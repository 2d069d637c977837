import { cellOfAddress, type GridRange, type GridSheet } from '../../shared/import/workbook/grid.ts';
import type { CellReferences } from './cell-reader.ts';
import { MAX_MERGES, type TextRoom } from './grid-cell.ts';
import { readRows } from './sheet-rows.ts';
import { TagScanner } from './tag-scanner.ts';

const WIDEST = 256;

/**
 * What the part of one sheet holds (ECMA-376 part 1, §18.3.1.99). One without cells, such as a sheet that is all chart,
 * has no rows.
 * @throws as `readRows`
 */
export function readSheetPart(
  content: Buffer,
  references: CellReferences,
  room: TextRoom,
): Omit<GridSheet, 'name' | 'hidden'> {
  const tags = new TagScanner(content, 0);
  while (tags.next()) {
    if (!tags.is('sheetData')) continue;
    // Tags and numbers are ASCII, and texts are not looked at.
    const columnWidths = widthsOf(content.toString('latin1', 0, tags.at));
    const rows = readRows(tags, references, room);
    return { ...rows, columnWidths, merges: mergesOf(content.toString('latin1', tags.at)) };
  }
  return { rows: [], hiddenRows: [], columnWidths: [], merges: [] };
}

function mergesOf(tail: string): GridRange[] {
  const merges: GridRange[] = [];
  for (const [, first = '', last = first] of tail.matchAll(
    /<(?:\w+:)?mergeCell\s[^<>]*?ref=["']([A-Z]+\d+)(?::([A-Z]+\d+))?["']/g,
  )) {
    const start = cellOfAddress(first);
    const end = cellOfAddress(last);
    if (!start || !end) continue;
    merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
    if (merges.length === MAX_MERGES) break;
  }
  return merges;
}

function widthsOf(head: string): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (const [tag] of head.matchAll(/<(?:\w+:)?col\b[^>]*>/g)) {
    const width = attribute(tag, 'width');
    const last = Math.min(Number(attribute(tag, 'max') ?? 0), WIDEST);
    if (width === null || !(last > 0)) continue;
    for (let at = Number(attribute(tag, 'min') ?? 1); at <= last; at++) widths[at - 1] = Number(width);
  }
  return widths;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}
