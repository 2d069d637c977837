import { xmlText } from '../files/xml-text.ts';
import { zipParts } from '../files/zip-part.ts';

/** A cell's number, or its text. */
export type WrittenCell = number | string;

/**
 * The cells of every sheet by address, in the order of the workbook, of an .xlsx this program wrote; a formula counts
 * by the value stored with it. A scan and not a parser: it runs after every export. @throws Error when a part is missing
 */
export function writtenSheets(bytes: Uint8Array): Map<string, WrittenCell>[] {
  const parts = zipParts(bytes);
  const texts = [...parts.text('xl/sharedstrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => xmlText(text)).join(''),
  );
  const count = parts.names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, index) =>
    sheetCells(parts.text(`xl/worksheets/sheet${index + 1}.xml`), texts),
  );
}

function sheetCells(sheet: string, texts: readonly string[]): Map<string, WrittenCell> {
  const cells = new Map<string, WrittenCell>();
  for (const [, attributes = '', content = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
    if (address === undefined || value === undefined) continue;
    const isShared = /t="s"/.test(attributes);
    cells.set(
      address,
      isShared ? (texts[Number(value)] ?? '') : /t="str"/.test(attributes) ? xmlText(value) : Number(value),
    );
  }
  return cells;
}
