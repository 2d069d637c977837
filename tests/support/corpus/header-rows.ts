import type { Area } from './sheet.ts';

/** A header: a leaf, or a group over further headers. */
export type Head = string | readonly [string, readonly Head[]];

export interface HeaderRows {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  readonly width: number;
}

/** Lays out a tree of headers as rows with merged groups, the way forms print them. */
export function headerRows(heads: readonly Head[], top: number): HeaderRows {
  const depth = Math.max(...heads.map(depthOf));
  const width = heads.reduce((sum, head) => sum + widthOf(head), 0);
  const rows = Array.from({ length: depth }, () => new Array<string | null>(width).fill(null));
  const merges: Area[] = [];
  const place = (head: Head, row: number, left: number) => {
    const right = left + widthOf(head) - 1;
    const isLeaf = typeof head === 'string';
    const bottom = isLeaf ? depth - 1 : row;
    const line = rows[row];
    if (line) line[left] = isLeaf ? head : head[0];
    if (bottom > row || right > left) merges.push({ top: top + row, left, bottom: top + bottom, right });
    let at = left;
    for (const child of isLeaf ? [] : head[1]) {
      place(child, row + 1, at);
      at += widthOf(child);
    }
  };
  let left = 0;
  for (const head of heads) {
    place(head, 0, left);
    left += widthOf(head);
  }
  return { rows, merges, width };
}

function depthOf(head: Head): number {
  return typeof head === 'string' ? 1 : 1 + Math.max(...head[1].map(depthOf));
}

function widthOf(head: Head): number {
  return typeof head === 'string' ? 1 : head[1].reduce((sum, child) => sum + widthOf(child), 0);
}
