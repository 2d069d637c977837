import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../electron/excel/write-report.ts';
import { bundledFontPath } from '../../electron/files/bundled-fonts.ts';
import { writeDocx } from '../../electron/word/write-report.ts';
import { coverLineText } from '../../shared/compose/cover-line.ts';
import { type Block, runsText, type TableBlock } from '../../shared/compose/document.ts';
import { fontFaceCss } from '../../shared/compose/font-faces.ts';
import { documentBodyHtml } from '../../shared/compose/html/body.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { placeCells } from '../../shared/compose/place-cells.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { docxText } from '../support/docx-text.ts';
import { type PdfPage, pageText, pdfPages } from '../support/pdf-text.ts';
import { sampleDocument } from '../support/report-document.ts';
import { composedSample } from '../support/sample-document.ts';
import { xlsxCells } from '../support/xlsx-cells.ts';

const POINTS_PER_MM = 72 / 25.4;

/** Every text of a block in reading order, straight from the composed document. */
function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'coverLine':
      return [coverLineText(block)];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'table':
      return [block.caption, block.unit, ...tableTexts(block), ...block.notes];
    case 'chart':
      return [block.caption];
    case 'tableOfContents':
    case 'pageBreak':
      return [];
    default:
      return [block.text];
  }
}

function tableTexts(table: TableBlock): string[] {
  return [...table.header, ...table.rows].flatMap((row) => row.map((cell) => cell.text));
}

const fontFiles = async (path: string) => {
  const file = bundledFontPath(basename(path));
  return file ? { body: await readFile(file), contentType: 'font/woff2' } : null;
};

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await createPdfPrinter();
});
afterAll(() => printer.close());

describe.each([
  ['the shipped sample', composedSample()],
  ['a document with every kind of block', sampleDocument()],
])('all writers of %s', (_name, document) => {
  const texts = document.blocks.flatMap(blockTexts).filter((text) => text !== '');
  const tables = document.blocks.filter((block): block is TableBlock => block.kind === 'table');

  it('put the same text into Word', async () => {
    expect(docxText(await writeDocx(document))).toEqual(texts);
  });

  it('put the same text into the preview and the printed page', () => {
    const root = new JSDOM(documentBodyHtml(document)).window.document.body;
    const elements = [...root.querySelectorAll('p,h1,h2,h3,h4,h5,th,td')];
    expect(elements.map((element) => element.textContent).filter((text) => text !== '')).toEqual(texts);
  });

  it('put the same figures into the workbook, as numbers', async () => {
    // The cover comes first, then 基础信息表 where there is one.
    const workbook = [...xlsxCells(await writeXlsx(document)).values()].slice(document.basics ? 2 : 1);
    expect(workbook).toHaveLength(tables.length);
    tables.forEach((table, index) => {
      const sheet = workbook[index];
      const above = [table.caption, table.unit].filter(Boolean).length + table.header.length;
      for (const { cell, row, column } of placeCells(table.rows, table.columnWidths.length)) {
        const written = sheet?.get(`${String.fromCharCode(65 + column)}${above + row + 1}`);
        expect(written?.shown ?? '').toBe(cell.text);
        if (cell.value) expect(written?.type).toBe('n');
      }
    });
  });

  it('put the same text into the PDF, on A4 pages that are numbered and never empty', async () => {
    const html = documentPageHtml(document, { fontFaceCss: fontFaceCss() });
    const pages = await pdfPages(await printer.print(html, fontFiles));
    const printed = pages.map((page, index) => withoutPageNumber(page, index + 1)).join('');
    for (const block of document.blocks.filter(({ kind }) => kind !== 'table')) {
      for (const text of blockTexts(block)) expect(printed).toContain(text.replace(/\s/g, ''));
    }
    for (const text of tables.flatMap(tableTexts)) expect(printed).toContain(text.replace(/\s/g, ''));
    for (const page of pages) {
      expect(page.widthPt).toBeCloseTo(210 * POINTS_PER_MM, 0);
      expect(page.heightPt).toBeCloseTo(297 * POINTS_PER_MM, 0);
    }
  });
});

/** The page's text without `— n —`, which must be there, on the outer side, and not be all there is. */
function withoutPageNumber(page: PdfPage, number: number): string {
  const text = pageText(page);
  const mark = `—${number}—`;
  expect(text).toContain(mark);
  expect(text.length).toBeGreaterThan(mark.length);
  const dash = page.items.filter((item) => item.y < 35 * POINTS_PER_MM);
  const isRight = (dash[0]?.x ?? 0) > page.widthPt / 2;
  expect(isRight).toBe(number % 2 === 1);
  return text.replace(mark, '');
}
