import { type ParsingOptions, parse_zip, type WorkBook } from '@e965/xlsx';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import type { CellReferences } from './cell-reader.ts';
import { TextRoom } from './grid-cell.ts';
import { isHidden } from './grid-of-workbook.ts';
import { teachFormats } from './number-formats.ts';
import { partsOfSheets } from './parts-of-sheets.ts';
import { readSheetPart } from './sheet-part.ts';
import { openPackage, type XlsxPackage } from './xlsx-package.ts';

declare module '@e965/xlsx' {
  /** What `read` does with a .zip file once its directory is known; exported, but missing in the library's types. */
  export function parse_zip(zip: Pick<XlsxPackage, 'files'>, options: ParsingOptions): PackageBook;

  /** A workbook out of a package, with what its sheets refer to. */
  interface PackageBook extends WorkBook {
    readonly Strings: readonly { readonly t?: string }[];
    readonly Styles: { readonly CellXf?: readonly { readonly numFmtId?: number | string }[] };
    readonly SSF: Readonly<Record<string, string>>;
  }
}

/** All but the sheets: their cells are read here, in a fraction of the time. */
const NO_SHEETS: ParsingOptions = { sheets: [], cellHTML: false };
const CONTENT_TYPES = '[content_types].xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/**
 * The sheets of an .xlsx package; null for a package of another make, such as .xlsb.
 * @throws GridTooLarge; Error when a part is damaged
 */
export function gridOfPackage(bytes: Uint8Array): Grid | null {
  let relationships = '';
  const opened = openPackage(bytes, (name, content) => {
    // The first part SheetJS asks for: its table of formats stands by now, and the file's own come after.
    if (name === CONTENT_TYPES) teachFormats();
    else if (name === RELATIONSHIPS) relationships = content.toString('latin1');
  });
  if (!opened) return null;
  const book = parse_zip(opened, NO_SHEETS);
  opened.assertWhole();
  const room = new TextRoom();
  const references = referencesOf(book);
  const parts = partsOfSheets(book, relationships);
  return {
    sheets: book.SheetNames.flatMap((name, index) => {
      const part = opened.files[parts[index] ?? ''];
      if (!part) return [];
      return [
        { name, hidden: isHidden(book, index), ...readSheetPart(part.asNodeBuffer(), references, room) },
      ];
    }),
  };
}

function referencesOf({ Strings, Styles, SSF, Workbook }: ReturnType<typeof parse_zip>): CellReferences {
  return {
    strings: Strings.map(({ t = '' }) => t),
    formats: (Styles.CellXf ?? []).map(({ numFmtId = 0 }) => SSF[numFmtId]),
    from1904: Workbook?.WBProps?.date1904 === true,
  };
}
