import type { ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { cellTexts, documentTexts } from '../../shared/compose/document-texts.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { expectedCells } from '../excel/expected-cells.ts';
import { writtenSheets } from '../excel/read-back.ts';
import { pdfWords, printedWords } from '../pdf/read-back.ts';
import { writtenDocxTexts } from '../word/read-back.ts';

export type PrintableFormat = 'docx' | 'xlsx' | 'pdf';

/**
 * Opens a written file again and compares every heading, every line and every figure with the document.
 * @param file its name, for the message
 * @param headingPages what 目录 prints behind its entries in a PDF
 * @throws AppError READ_BACK_FAILED with the first text that is not as it should be
 */
export function readBack(
  format: PrintableFormat,
  bytes: Uint8Array,
  document: ReportDocument,
  options: { readonly file: string; readonly headingPages?: readonly number[] },
): void {
  let different: string | null;
  try {
    different = DIFFERENCE[format](bytes, document, options.headingPages ?? []);
  } catch (cause) {
    throw new AppError('READ_BACK_FAILED', { file: options.file }, { cause });
  }
  if (different !== null) throw new AppError('READ_BACK_FAILED', { file: options.file, text: different });
}

type Difference = (
  bytes: Uint8Array,
  document: ReportDocument,
  headingPages: readonly number[],
) => string | null;

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
 * All words in order. The heads of tables are drawn last on their page, once for every page, so they are taken off
 * its end; a character without a known meaning (�) stands for any.
 */
function pdfDifference(
  bytes: Uint8Array,
  document: ReportDocument,
  headingPages: readonly number[],
): string | null {
  const tables = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const heads = tables
    .map((table) => pdfWords(cellTexts(table.header).join('')))
    .filter((head) => head !== '');
  const written = printedWords(bytes)
    .map((page) => withoutHeads(page, heads))
    .join('');
  let at = 0;
  for (const text of printedTexts(document, headingPages)) {
    const words = pdfWords(text);
    if (!sameWords(words, written.substr(at, words.length))) return short(text);
    at += words.length;
  }
  return at === written.length ? null : short(written.slice(at));
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
  const head = heads.find((one) => page.length >= one.length && sameWords(one, page.slice(-one.length)));
  return head === undefined ? page : withoutHeads(page.slice(0, -head.length), heads);
}

function sameWords(expected: string, written: string): boolean {
  if (expected === written) return true;
  if (!written.includes('\ufffd') || expected.length !== written.length) return false;
  return [...written].every((character, index) => character === '\ufffd' || character === expected[index]);
}

const LONGEST_QUOTE = 30;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}……` : line;
}
