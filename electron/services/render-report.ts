import { compose } from '../../shared/compose/compose.ts';
import type { DocumentVariant, ReportDocument } from '../../shared/compose/document.ts';
import { headingTexts } from '../../shared/compose/document-texts.ts';
import { fontFaceCss } from '../../shared/compose/font-faces.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { publicVariant } from '../../shared/compose/public-variant.ts';
import type { ExportFormat } from '../../shared/contract/export-formats.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { writeXlsx } from '../excel/write-report.ts';
import { bookmarksOfHeadings } from '../pdf/heading-bookmarks.ts';
import { withPdfProperties } from '../pdf/pdf-properties.ts';
import { preparePdfReader, readPrintedPdf } from '../pdf/read-printed-pdf.ts';
import type { ChartPictures } from '../word/write-chart.ts';
import { writeDocx } from '../word/write-report.ts';
import { drawCharts, withoutCharts } from './chart-pictures.ts';
import { versionOf } from './exported-version.ts';
import { jsonFileBytes } from './json-file.ts';
import type { DrawPicture, PagePrinter, PrintPdf } from './ports.ts';
import { readBack } from './read-back.ts';

/** One written file, and how to make sure of it once it lies on the disk. */
export interface RenderedFile {
  readonly bytes: Uint8Array;
  /** @throws AppError READ_BACK_FAILED when what was written is not what the report says */
  readonly check: (written: Uint8Array, file: string) => Promise<void>;
  /** how many the report has and a Word file lacks, because nothing here can draw */
  readonly chartsLeftOut?: number;
}

/** The bytes of one format. @throws AppError PDF_UNAVAILABLE, CHART_NOT_DRAWN */
export async function renderReport(
  opened: OpenReport,
  format: ExportFormat,
  variant: DocumentVariant,
  printer: PagePrinter,
): Promise<RenderedFile> {
  if (format === 'json') return { bytes: jsonFileBytes(opened.report), check: async () => undefined };
  const document = exportedDocument(opened, variant);
  if (format === 'pdf') return await renderPdf(document, printer.printPdf);
  if (format === 'docx') return await renderDocx(document, printer.drawPicture);
  const bytes = await writeXlsx(document);
  return { bytes, check: (written, file) => readBack(format, written, document, { file }) };
}

/** What a file is written from: the composed report with its version, or the 公开稿 of it. */
export function exportedDocument(opened: OpenReport, variant: DocumentVariant): ReportDocument {
  const { report, revision, outline, pack } = opened;
  const document = { ...compose(report, outline, pack), version: versionOf({ id: report.id, revision }) };
  return variant === 'public' ? publicVariant(document, report) : document;
}

const NO_PICTURES: ChartPictures = new Map();

async function renderDocx(composed: ReportDocument, draw: DrawPicture): Promise<RenderedFile> {
  const pictures = await drawCharts(composed, draw);
  const document = pictures ? composed : withoutCharts(composed);
  return {
    bytes: await writeDocx(document, pictures ?? NO_PICTURES),
    check: (written, file) =>
      readBack('docx', written, document, { file, pictures: pictures ?? NO_PICTURES }),
    chartsLeftOut: composed.blocks.length - document.blocks.length,
  };
}

/** 目录 needs the pages of the headings, which only a first print tells; its numbers never change the pages. */
async function renderPdf(document: ReportDocument, printPdf: PrintPdf): Promise<RenderedFile> {
  const print = async (pages?: readonly number[]) => {
    preparePdfReader();
    return await printPdf(printedPage(document, pages));
  };
  const first = await print();
  const hasContents = document.blocks.some(({ kind }) => kind === 'tableOfContents');
  const headingPages = hasContents ? await pagesOfHeadings(document, first) : [];
  const printed = hasContents ? await print(headingPages) : first;
  const { title, departmentName: author, variant } = document;
  return {
    bytes: withPdfProperties(printed, variant === 'public' ? null : { title, author }),
    check: (written, file) => readBack('pdf', written, document, { file, headingPages }),
  };
}

/** The page a PDF is printed from. @param headingPages what 目录 says, once a first print has told it */
export function printedPage(document: ReportDocument, headingPages?: readonly number[]): string {
  return documentPageHtml(document, { fontFaceCss: fontFaceCss(), ...(headingPages && { headingPages }) });
}

async function pagesOfHeadings(document: ReportDocument, pdf: Uint8Array): Promise<number[]> {
  const { bookmarks } = await readPrintedPdf(pdf, document.title);
  return bookmarksOfHeadings(headingTexts(document), bookmarks).map((bookmark) => bookmark?.page ?? 0);
}
