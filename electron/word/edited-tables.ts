import { childNamed, elementsOf, type XmlElement } from './xml-tree.ts';

/** Elements that only wrap rows or cells. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml']);

/**
 * The cells of a table row by row. Rows whose deletion was tracked count as deleted; the lower cells of a vertical
 * merge hold nothing and are left out.
 */
export function tableCells(table: XmlElement): {
  readonly rows: readonly (readonly XmlElement[])[];
  readonly deletedRows: number;
} {
  const rows = unwrapped(table, 'w:tr');
  const kept = rows.filter((row) => !childNamed(childNamed(row, 'w:trPr'), 'w:del'));
  return {
    rows: kept.map((row) => unwrapped(row, 'w:tc').filter((cell) => !isSwallowed(cell))),
    deletedRows: rows.length - kept.length,
  };
}

function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return WRAPPERS.has(element.name) ? unwrapped(element, name) : [];
  });
}

function isSwallowed(cell: XmlElement): boolean {
  const merge = childNamed(childNamed(cell, 'w:tcPr'), 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}
