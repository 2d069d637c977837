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
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

export interface ShapeReader {
  /** looks at a part of the package on its way to the parser */
  readonly look: (name: string, content: Buffer) => void;
  /** the shapes of an .xlsx workbook's sheets, by sheet name */
  readonly shapesOf: (workbook: WorkBook) => ReadonlyMap<string, SheetShape>;
}

/** Reads hidden rows and column widths off the sheets while the parser takes them. */
export function shapeReader(): ShapeReader {
  const byPart = new Map<string, SheetShape>();
  let relationships = '';
  return {
    look: (name, content) => {
      if (name === RELATIONSHIPS) relationships = content.toString('latin1');
      else if (SHEET.test(name) && content.length <= MAX_SHEET_BYTES) byPart.set(name, shapeOf(content));
    },
    shapesOf: (workbook) => {
      const targets = targetsById(relationships);
      const sheets = workbook.Workbook?.Sheets ?? [];
      const named = sheets.flatMap((properties) => {
        const target = 'id' in properties ? targets.get(String(properties.id)) : undefined;
        const shape = target === undefined ? undefined : byPart.get(target);
        return shape && properties.name !== undefined ? [[properties.name, shape] as const] : [];
      });
      return new Map(named);
    },
  };
}

/** Names of parts are compared in lower case, as the office programs do. */
function targetsById(relationships: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relationships.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const id = attribute(tag, 'Id');
    const target = attribute(tag, 'Target')?.toLowerCase();
    if (id !== null && target !== undefined) {
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    }
  }
  return targets;
}

/** The content is taken as Latin-1: tags and numbers are ASCII, and texts are not looked at. */
function shapeOf(content: Buffer): SheetShape {
  const start = content.indexOf('sheetData');
  const head = content.toString('latin1', 0, start === -1 ? content.length : start);
  return { hiddenRows: hiddenRowsOf(content), columnWidths: widthsOf(head) };
}

function hiddenRowsOf(content: Buffer): number[] {
  // Few sheets hide a row, and looking for the word alone is ten times faster than for the tag.
  if (!content.includes(' hidden="')) return [];
  const rows: number[] = [];
  const tags = content.toString('latin1').matchAll(/<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"[^>]*>/g);
  for (const [tag] of tags) {
    const row = attribute(tag, 'r');
    if (row !== null) rows.push(Number(row) - 1);
  }
  return rows;
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
