import type { ChartBlock, ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { documentTexts } from '../../shared/compose/document-texts.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { expectedCells } from '../excel/expected-cells.ts';
import { writtenSheets } from '../excel/read-back.ts';
import { writtenDocxPictures, writtenDocxTexts } from '../word/read-back.ts';
import type { ChartPictures } from '../word/write-chart.ts';
import { chartsOfDocument } from './chart-pictures.ts';
import { pdfDifference } from './read-back-pdf.ts';

export type PrintableFormat = 'docx' | 'xlsx' | 'pdf';

export interface ReadBackOptions extends WrittenAside {
  /** the name of the file, for the message */
  readonly file: string;
}

/** What stands in a file besides the document's own texts. */
interface WrittenAside {
  /** what 目录 prints behind its entries in a PDF */
  readonly headingPages?: readonly number[];
  /** the charts of a Word file */
  readonly pictures?: ChartPictures;
}

/**
 * Opens a written file again and compares every heading and every figure with the document; of Word and Excel files
 * every text.
 * @throws AppError READ_BACK_FAILED with the first text that is not as it should be
 */
export async function readBack(
  format: PrintableFormat,
  bytes: Uint8Array,
  document: ReportDocument,
  { file, ...aside }: ReadBackOptions,
): Promise<void> {
  let different: string | null;
  try {
    different = await DIFFERENCE[format](bytes, document, aside);
  } catch (cause) {
    throw new AppError('READ_BACK_FAILED', { file }, { cause });
  }
  if (different !== null) {
    throw new AppError('READ_BACK_FAILED', { file, text: short(different) });
  }
}

type Difference = (
  bytes: Uint8Array,
  document: ReportDocument,
  aside: WrittenAside,
) => string | null | Promise<string | null>;

const DIFFERENCE: Record<PrintableFormat, Difference> = {
  docx: docxDifference,
  xlsx: workbookDifference,
  pdf: (bytes, document, { headingPages = [] }) => pdfDifference(bytes, document, headingPages),
};

function docxDifference(
  bytes: Uint8Array,
  document: ReportDocument,
  { pictures = new Map() }: WrittenAside,
): string | null {
  return (
    firstDifference(documentTexts(document), writtenDocxTexts(bytes)) ??
    pictureDifference(chartsOfDocument(document), pictures, bytes)
  );
}

/** Every chart is there in its order, drawn as it was handed in, and says in words what it shows. */
function pictureDifference(
  charts: readonly ChartBlock[],
  pictures: ChartPictures,
  bytes: Uint8Array,
): string | null {
  if (charts.length === 0) return null;
  const written = writtenDocxPictures(bytes);
  const wrong = charts.find(({ chart }, index) => {
    const picture = written[index];
    const drawn = pictures.get(chart.id);
    if (!picture || !drawn || picture.alternative !== chart.alternative) return true;
    return !Buffer.from(drawn).equals(picture.bytes);
  });
  return wrong?.caption ?? written[charts.length]?.alternative ?? null;
}

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
