import type { ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { documentTexts } from '../../shared/compose/document-texts.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { expectedCells } from '../excel/expected-cells.ts';
import { writtenSheets } from '../excel/read-back.ts';
import { writtenDocxTexts } from '../word/read-back.ts';
import { pdfDifference } from './read-back-pdf.ts';

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
  if (different !== null) {
    throw new AppError('READ_BACK_FAILED', { file: options.file, text: short(different) });
  }
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
  if (at >= 0) return expected[at] ?? '';
  return written.length > expected.length ? (written[expected.length] ?? '') : null;
}

/** The first sheet is the cover; then comes one per table. */
function workbookDifference(bytes: Uint8Array, document: ReportDocument): string | null {
  const sheets = writtenSheets(bytes).slice(1);
  const printed = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const tables = document.basics ? [document.basics, ...printed] : printed;
  if (sheets.length !== tables.length) return document.title;
  for (const [index, table] of tables.entries()) {
    const wrong = expectedCells(table).find(([address, value]) => sheets[index]?.get(address) !== value);
    if (wrong) return `${table.caption} ${wrong[0]} ${wrong[1]}`;
  }
  return null;
}

const LONGEST_QUOTE = 30;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}……` : line;
}
