import type { WorkBook } from '@e965/xlsx';

/** What SheetJS only tells together with every cell's style, at three times the cost; read here instead. */
export interface SheetShape {
  readonly hiddenRows: readonly number[];
  readonly columnWidths: readonly (number | undefined)[];
}

const WIDEST = 256;
/** Beyond this a sheet is no form; its hidden rows and widths are not worth the search. */
const MAX_SHEET_BYTES = 40_000_000;
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/** Hidden rows and column widths of an .xlsx workbook's sheets, by sheet name; empty for other formats. */
export function shapesOf(workbook: WorkBook): ReadonlyMap<string, SheetShape> {
  const shapes = new Map<string, SheetShape>();
  const relationships = partText(workbook, RELATIONSHIPS);
  if (relationships === null) return shapes;
  const targets = targetsById(relationships);
  for (const properties of workbook.Workbook?.Sheets ?? []) {
    const target = 'id' in properties ? targets.get(String(properties.id)) : undefined;
    const xml = target === undefined ? null : partText(workbook, target);
    if (xml !== null && properties.name !== undefined) shapes.set(properties.name, shapeOf(xml));
  }
  return shapes;
}

function targetsById(relationships: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relationships.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const id = attribute(tag, 'Id');
    const target = attribute(tag, 'Target');
    if (id !== null && target !== null) {
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    }
  }
  return targets;
}

/** A part of the package as Latin-1: tags and numbers are ASCII, and texts are not looked at. */
function partText(workbook: WorkBook, path: string): string | null {
  // `bookFiles` adds the package's parts to the workbook; the library's types do not know of it.
  const { files } = workbook as WorkBook & { files?: Record<string, { content?: Uint8Array }> };
  const content = files?.[path]?.content;
  return content && content.length <= MAX_SHEET_BYTES ? Buffer.from(content).toString('latin1') : null;
}

function shapeOf(xml: string): SheetShape {
  const hiddenRows: number[] = [];
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"[^>]*>/g)) {
    const row = attribute(tag, 'r');
    if (row !== null) hiddenRows.push(Number(row) - 1);
  }
  const columnWidths: (number | undefined)[] = [];
  for (const [tag] of xml.slice(0, xml.search(/<(?:\w+:)?sheetData\b/)).matchAll(/<(?:\w+:)?col\b[^>]*>/g)) {
    const width = attribute(tag, 'width');
    const last = Math.min(Number(attribute(tag, 'max') ?? 0), WIDEST);
    if (width === null || !(last > 0)) continue;
    for (let at = Number(attribute(tag, 'min') ?? 1); at <= last; at++) columnWidths[at - 1] = Number(width);
  }
  return { hiddenRows, columnWidths };
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}
