import { posix } from 'node:path';
import type { WorkBook } from '@e965/xlsx';

/**
 * The names of the parts that hold a workbook's sheets, in the order of the sheets; in lower case, as the office
 * programs compare them.
 * @param relationships of its `workbook.xml`
 */
export function partsOfSheets({ SheetNames, Workbook }: WorkBook, relationships: string): string[] {
  const targets = targetsById(relationships);
  return SheetNames.map((_, index) => {
    const properties = Workbook?.Sheets?.[index] ?? {};
    const id = 'id' in properties ? String(properties.id) : '';
    return targets.get(id) ?? `xl/worksheets/sheet${index + 1}.xml`;
  });
}

function targetsById(relationships: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relationships.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const id = attribute(tag, 'Id');
    const target = attribute(tag, 'Target')?.toLowerCase();
    if (id !== null && target !== undefined) targets.set(id, posix.resolve('/xl', target).slice(1));
  }
  return targets;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}
