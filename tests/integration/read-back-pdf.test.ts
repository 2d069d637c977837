import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../../electron/services/read-back.ts';
import type { Block, ReportDocument, TableBlock } from '../../shared/compose/document.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { sampleDocument } from '../support/report-document.ts';
import { composedSample } from '../support/sample-document.ts';

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await createPdfPrinter();
});
afterAll(() => printer.close());

const print = (document: ReportDocument) => printer.print(documentPageHtml(document, { fontFaceCss: '' }));
const check = (pdf: Uint8Array, document: ReportDocument) =>
  readBack('pdf', pdf, document, { file: '报告.pdf' });

/** The document with its last block of a kind changed. */
function changed<K extends Block['kind']>(
  document: ReportDocument,
  kind: K,
  change: (block: Extract<Block, { kind: K }>) => Block,
): ReportDocument {
  const at = document.blocks.findLastIndex((block) => block.kind === kind);
  const block = document.blocks[at];
  if (block?.kind !== kind) throw new Error(`no ${kind}`);
  // The kind was compared just above; the compiler cannot tie a generic kind to its block.
  return { ...document, blocks: document.blocks.with(at, change(block as Extract<Block, { kind: K }>)) };
}

/** Another digit in the last cell that has one. */
function withWrongDigit(table: TableBlock): TableBlock {
  const at = table.rows.findLastIndex((row) => row.some(({ text }) => /\d/.test(text)));
  const row = table.rows[at] ?? [];
  const column = row.findLastIndex(({ text }) => /\d/.test(text));
  const cell = row[column];
  if (!cell) throw new Error('no figure');
  const text = cell.text.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`);
  return { ...table, rows: table.rows.with(at, row.with(column, { ...cell, text })) };
}

describe.each([
  ['the shipped sample', composedSample()],
  ['a document with every kind of block', sampleDocument()],
])('the PDF of %s', (_name, document) => {
  it('passes when it is printed from the very report', async () => {
    await expect(check(await print(document), document)).resolves.toBeUndefined();
  });

  it('is refused for one wrong digit', async () => {
    const pdf = await print(changed(document, 'table', withWrongDigit));
    await expect(check(pdf, document)).rejects.toMatchObject({ code: 'READ_BACK_FAILED' });
  });

  it('is refused without one of its headings, and the message names it', async () => {
    const missing = document.blocks.findLast((block) => block.kind === 'heading');
    const pdf = await print({ ...document, blocks: document.blocks.filter((block) => block !== missing) });
    await expect(check(pdf, document)).rejects.toMatchObject({
      code: 'READ_BACK_FAILED',
      params: { text: missing?.kind === 'heading' ? missing.text : '' },
    });
  });

  it('is refused when it was cut off', async () => {
    const pdf = await print(document);
    await expect(check(pdf.subarray(0, pdf.length / 2), document)).rejects.toMatchObject({
      code: 'READ_BACK_FAILED',
    });
  });
});
