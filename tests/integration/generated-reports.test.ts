import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../electron/excel/write-report.ts';
import { readBack } from '../../electron/services/read-back.ts';
import { writeDocx } from '../../electron/word/write-report.ts';
import { compose } from '../../shared/compose/compose.ts';
import type { ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { documentTexts } from '../../shared/compose/document-texts.ts';
import { documentBodyHtml } from '../../shared/compose/html/body.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { placeCells } from '../../shared/compose/place-cells.ts';
import { publicVariant } from '../../shared/compose/public-variant.ts';
import type { Report } from '../../shared/report/schema.ts';
import { presetOutline, presetPack } from '../support/builders.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { docxText } from '../support/docx-text.ts';
import { generatedReports } from '../support/generated-reports.ts';
import { fc } from '../support/property.ts';
import { stubPictures } from '../support/stub-pictures.ts';
import { xlsxCells } from '../support/xlsx-cells.ts';

const outline = presetOutline();
const pack = presetPack();
const composed = (report: Report): ReportDocument => compose(report, outline, pack);

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await createPdfPrinter();
});
afterAll(() => printer.close());

async function holds(
  runs: number,
  check: (document: ReportDocument, report: Report) => Promise<void> | void,
) {
  await fc.assert(
    fc.asyncProperty(generatedReports, async (report) => check(composed(report), report)),
    { numRuns: runs },
  );
}

describe('any report', () => {
  it(
    'says the same in Word as it is composed',
    () =>
      holds(25, async (document) => {
        expect(docxText(await writeDocx(document, stubPictures(document)))).toEqual(documentTexts(document));
      }),
    60_000,
  );

  it(
    'says the same in the preview as it is composed',
    () =>
      holds(25, (document) => {
        const root = new JSDOM(documentBodyHtml(document)).window.document.body;
        const shown = [...root.querySelectorAll('p,h1,h2,h3,h4,h5,th,td,figcaption')].map(
          (element) => element.textContent ?? '',
        );
        expect(shown.filter((text) => text !== '')).toEqual(documentTexts(document));
      }),
    60_000,
  );

  it(
    'has in the workbook every figure as a number that is shown alike, and no formula but its own',
    () =>
      holds(25, async (document) => {
        const sheets = [...xlsxCells(await writeXlsx(document)).values()].slice(1);
        const tables = [document.basics, ...document.blocks].filter((block) => block?.kind === 'table');
        expect(sheets).toHaveLength(tables.length);
        for (const [index, table] of tables.entries()) compareSheet(table, sheets[index] ?? new Map());
      }),
    60_000,
  );

  it(
    'passes the reading back of every format, the PDF among them',
    () =>
      holds(3, async (document) => {
        const pictures = stubPictures(document);
        const word = await writeDocx(document, pictures);
        await readBack('docx', word, document, { file: '报告', pictures });
        await readBack('xlsx', await writeXlsx(document), document, { file: '报告' });
        const pdf = await printer.print(documentPageHtml(document, { fontFaceCss: '' }));
        await readBack('pdf', pdf, document, { file: '报告' });
      }),
    120_000,
  );

  it(
    'differs in its 公开稿 only in names, telephone numbers and what tells where it was made',
    () =>
      holds(25, (document, report) => {
        const open = publicVariant(document, report);
        const kept = documentTexts(document).filter((text) => !/^(?:填报人|填 报 人|联系电话)：/.test(text));
        expect(documentTexts(open)).toEqual(kept.map((text) => text.replaceAll('李明', '李某')));
        expect(open.version).toBeUndefined();
      }),
    60_000,
  );
});

type SheetCells = ReadonlyMap<string, { type: string; shown: string; formula: string | null }>;

function compareSheet(table: TableBlock, sheet: SheetCells): void {
  const above = [table.caption, table.unit].filter(Boolean).length + table.header.length;
  const own = new Set<string>();
  for (const { cell, row, column } of placeCells(table.rows, table.columnWidths.length)) {
    const address = `${String.fromCharCode(65 + column)}${above + row + 1}`;
    const written = sheet.get(address);
    expect(written?.shown ?? '').toBe(cell.text);
    if (cell.value) expect(written?.type).toBe('n');
    if (cell.formula) own.add(address);
  }
  for (const [address, { formula }] of sheet) if (formula !== null) expect(own).toContain(address);
}
