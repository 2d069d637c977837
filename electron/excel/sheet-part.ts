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
  const columnWidths: (number | undefined)[] = [];
  while (tags.next()) {
    if (tags.is('col') && !tags.isClosing) takeWidth(tags, columnWidths);
    if (!tags.is('sheetData')) continue;
    const rows = readRows(tags, references, room);
    // Tags and numbers are ASCII, and texts are not looked at.
    return { ...rows, columnWidths, merges: mergesOf(content.toString('latin1', tags.at)) };
  }
  return { rows: [], hiddenRows: [], columnWidths: [], merges: [] };
}

/** Columns from `min` to `max`, counted from 1, are of one width. */
function takeWidth(tags: TagScanner, widths: (number | undefined)[]): void {
  let first = 1;
  let last = 0;
  let width: number | null = null;
  while (tags.attribute()) {
    if (tags.is('min')) first = Number(tags.value());
    else if (tags.is('max')) last = Math.min(Number(tags.value()), WIDEST);
    else if (tags.is('width')) width = Number(tags.value());
  }
  if (width === null || !(first > 0)) return;
  for (let at = first; at <= last; at++) widths[at - 1] = width;
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
