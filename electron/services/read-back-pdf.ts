import type { ReportDocument } from '../../shared/compose/document.ts';
import { cellTexts, chartTexts, documentTexts, headingTexts } from '../../shared/compose/document-texts.ts';
import { versionText } from '../../shared/compose/version-text.ts';
import { bookmarksOfHeadings } from '../pdf/heading-bookmarks.ts';
import { printedDigits, withoutPageNumber } from '../pdf/printed-digits.ts';
import type { PdfBookmark } from '../pdf/read-pdf.ts';
import { readPrintedPdf } from '../pdf/read-printed-pdf.ts';

/**
 * All figures in order, and a bookmark for every heading. The heads of tables are drawn last on their page, once for
 * every page, so their figures are taken off its end.
 * @param headingPages what 目录 prints behind its entries
 * @returns the first text that is not as it should be, null when all are
 */
export async function pdfDifference(
  bytes: Uint8Array,
  document: ReportDocument,
  headingPages: readonly number[],
): Promise<string | null> {
  const { pages: drawn, bookmarks } = await readPrintedPdf(bytes, document.title);
  // The version code stands on every page and is none of its figures.
  const pages = drawn.map((page) => page.replace(versionText(document), ''));
  return (
    figureDifference(printedTexts(document, headingPages), pages, tableHeads(document)) ??
    headingDifference(document, bookmarks)
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
    if (!fits(own)) return textAt(texts, sameLength(expected, read, own));
    read += own.length;
  }
  return read === expected.length ? null : textAt(texts, read);
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

function headingDifference(document: ReportDocument, bookmarks: readonly PdfBookmark[]): string | null {
  const headings = headingTexts(document);
  const missing = bookmarksOfHeadings(headings, bookmarks).indexOf(null);
  return headings[missing] ?? null;
}

function tableHeads({ blocks }: ReportDocument): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? [printedDigits(cellTexts(block.header).join(''))] : []))
    .filter((head) => head !== '');
}

function printedTexts(document: ReportDocument, headingPages: readonly number[]): string[] {
  return document.blocks.flatMap((block): string[] => {
    if (block.kind === 'table') return documentTexts({ ...document, blocks: [{ ...block, header: [] }] });
    if (block.kind === 'chart') return [...chartTexts(block.chart), block.caption];
    if (block.kind !== 'tableOfContents') return documentTexts({ ...document, blocks: [block] });
    const entries = block.entries.map(({ text, heading }) => `${text}${headingPages[heading] ?? ''}`);
    return [...documentTexts({ ...document, blocks: [block] }), ...entries];
  });
}

function withoutHeads(page: string, heads: readonly string[]): string {
  const head = heads.find((one) => page.endsWith(one));
  return head === undefined ? page : withoutHeads(page.slice(0, -head.length), heads);
}
