import { type ParsingOptions, parse_zip, read, set_cptable, type WorkBook } from '@e965/xlsx';
import { teachFormats } from './number-formats.ts';
import { type SheetShape, shapeReader } from './sheet-shape.ts';
import type { WorkbookSource } from './workbook-messages.ts';
import { openPackage, type XlsxPackage } from './xlsx-package.ts';

declare module '@e965/xlsx' {
  /** What `read` does with a .zip file once its directory is known; exported, but missing in the library's types. */
  export function parse_zip(zip: Pick<XlsxPackage, 'files'>, options: ParsingOptions): WorkBook;
}

export interface ParsedWorkbook {
  readonly workbook: WorkBook;
  /** by sheet name, as far as they were read apart from the workbook */
  readonly shapes: ReadonlyMap<string, SheetShape>;
}

/** Formulas, styles and web text are nothing to us; reading them takes longer than the cells themselves. */
const CELLS_ONLY: ParsingOptions = { dense: true, cellHTML: false, cellFormula: false };
const NO_SHAPES: ReadonlyMap<string, SheetShape> = new Map();

/** @throws Error in the parser's own words when the file is damaged */
export async function parseWorkbook(source: WorkbookSource): Promise<ParsedWorkbook> {
  switch (source.form) {
    case 'package':
      return parsePackage(source.bytes);
    case 'binary':
      return { workbook: read(source.bytes, { ...CELLS_ONLY, type: 'array' }), shapes: NO_SHAPES };
    case 'codePage': {
      set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
      const workbook = read(source.bytes, { ...CELLS_ONLY, type: 'array', codepage: 936 });
      return { workbook, shapes: NO_SHAPES };
    }
    case 'strings':
      return { workbook: read(source.text, { type: 'string', dense: true, raw: true }), shapes: NO_SHAPES };
    case 'markup':
      return { workbook: read(source.text, { type: 'string', dense: true }), shapes: NO_SHAPES };
  }
}

const CONTENT_TYPES = '[content_types].xml';

function parsePackage(bytes: Uint8Array): ParsedWorkbook {
  const shapes = shapeReader();
  const opened = openPackage(bytes, (name, content) => {
    // The first part SheetJS asks for: its table of formats stands by now, and the file's own come after.
    if (name === CONTENT_TYPES) teachFormats();
    shapes.look(name, content);
  });
  // Styles are the only way to hidden rows and widths here, and such packages are rare.
  if (!opened)
    return { workbook: read(bytes, { ...CELLS_ONLY, type: 'array', cellStyles: true }), shapes: NO_SHAPES };
  const workbook = parse_zip(opened, { ...CELLS_ONLY, cellText: false, cellNF: true });
  opened.assertWhole();
  return { workbook, shapes: shapes.shapesOf(workbook) };
}
