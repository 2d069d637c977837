import type { ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { cellTexts, documentTexts } from '../../shared/compose/document-texts.ts';
import { versionText } from '../../shared/compose/version-text.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { expectedCells } from '../excel/expected-cells.ts';
import { writtenSheets } from '../excel/read-back.ts';
import { printedDigits, withoutPageNumber } from '../pdf/printed-digits.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { sameTitle } from '../pdf/same-title.ts';
import { writtenDocxTexts } from '../word/read-back.ts';

export type PrintableFormat = 'docx' | 'xlsx' | 'pdf';

/**
 * Opens a written file again and compares every heading and every figure with the document; of Word and Excel files
 * every text.
 * @param file its name, for the message
 * @param headingPages what 目录 prints behind its entries in a PDF
 * @throws AppError READ_BACK_FAILED with the first text that is not as it should be
 */
export async function readBack(
  format: PrintableFormat,
  bytes: Uint8Array,
  document: ReportDocument,
  options: { readonly file: string; readonly headingPages?: readonly number[] },
): Promise<void> {
  let different: string | null;
  try {
    different = await DIFFERENCE[format](bytes, document, options.headingPages ?? []);
  } catch (cause) {
    throw new AppError('READ_BACK_FAILED', { file: options.file }, { cause });
  }
  if (different !== null) throw new AppError('READ_BACK_FAILED', { file: options.file, text: different });
}

type Difference = (
  bytes: Uint8Array,
  document: ReportDocument,
  headingPages: readonly number[],
) => string | null | Promise<string | null>;

const DIFFERENCE: Record<PrintableFormat, Difference> = {
  docx: (bytes, document) => firstDifference(documentTexts(document), writtenDocxTexts(bytes)),
  xlsx: workbookDifference,
  pdf: pdfDifference,
};

function firstDifference(expected: readonly string[], written: readonly string[]): string | null {
  const at = expected.findIndex((text, index) => text !== written[index]);
  if (at >= 0) return short(expected[at] ?? '');
  return written.length > expected.length ? short(written[expected.length] ?? '') : null;
}

/** The first sheet is the cover; then comes one per table. */
function workbookDifference(bytes: Uint8Array, document: ReportDocument): string | null {
  const sheets = writtenSheets(bytes).slice(1);
  const printed = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const tables = document.basics ? [document.basics, ...printed] : printed;
  if (sheets.length !== tables.length) return document.title;
  for (const [index, table] of tables.entries()) {
    const wrong = expectedCells(table).find(([address, value]) => sheets[index]?.get(address) !== value);
    if (wrong) return short(`${table.caption} ${wrong[0]} ${wrong[1]}`);
  }
  return null;
}

/**
 * All figures in order, and a bookmark for every heading. The heads of tables are drawn last on their page, once for
 * every page, so their figures are taken off its end.
 */
async function pdfDifference(
  bytes: Uint8Array,
  document: ReportDocument,
  headingPages: readonly number[],
): Promise<string | null> {
  const { pages: drawn, bookmarks } = await readPdf(bytes);
  // The version code stands on every page and is none of its figures.
  const pages = drawn.map((page) => page.replace(versionText(document), ''));
  return (
    figureDifference(printedTexts(document, headingPages), pages, tableHeads(document)) ??
    headingDifference(
      document,
      bookmarks.map(({ title }) => title),
    )
  );
}

function figureDifference(
  texts: readonly string[],
  pages: readonly string[],
  heads: readonly string[],
): string | null {
  const expected = texts.map(printedDigits).join('');
  let read = 0;
  for (const [index, page] of pages.entries()) {
    const digits = printedDigits(withoutPageNumber(page, index + 1));
    const fits = (part: string) => expected.startsWith(part, read);
    const own = fits(digits) ? digits : withoutHeads(digits, heads);
    if (!fits(own)) return short(textAt(texts, sameLength(expected, read, own)));
    read += own.length;
  }
  return read === expected.length ? null : short(textAt(texts, read));
}

/** How far the figures agree. */
function sameLength(expected: string, from: number, written: string): number {
  const wrong = [...written].findIndex((digit, index) => digit !== expected[from + index]);
  return from + Math.max(wrong, 0);
}

/** The text that holds the digit at a place among all digits; the last one when there are too many. */
function textAt(texts: readonly string[], place: number): string {
  let seen = 0;
  const found = texts.find((text) => {
    seen += printedDigits(text).length;
    return seen > place;
  });
  return found ?? texts.at(-1) ?? '';
}

/** In reading order; between them stand the title and the captions of tables. */
function headingDifference(document: ReportDocument, bookmarks: readonly string[]): string | null {
  let at = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'heading') continue;
    const found = bookmarks.findIndex((title, index) => index >= at && sameTitle(title, block.text));
    if (found < 0) return short(block.text);
    at = found + 1;
  }
  return null;
}

function tableHeads({ blocks }: ReportDocument): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? [printedDigits(cellTexts(block.header).join(''))] : []))
    .filter((head) => head !== '');
}

function printedTexts(document: ReportDocument, headingPages: readonly number[]): string[] {
  return document.blocks.flatMap((block): string[] => {
    if (block.kind === 'table') return documentTexts({ ...document, blocks: [{ ...block, header: [] }] });
    if (block.kind !== 'tableOfContents') return documentTexts({ ...document, blocks: [block] });
    const entries = block.entries.map(({ text, heading }) => `${text}${headingPages[heading] ?? ''}`);
    return [...documentTexts({ ...document, blocks: [block] }), ...entries];
  });
}

function withoutHeads(page: string, heads: readonly string[]): string {
  const head = heads.find((one) => page.endsWith(one));
  return head === undefined ? page : withoutHeads(page.slice(0, -head.length), heads);
}

const LONGEST_QUOTE = 30;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}……` : line;
}
