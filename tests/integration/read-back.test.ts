import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../electron/excel/write-report.ts';
import { writeFileAtomically } from '../../electron/files/atomic-write.ts';
import { type PrintableFormat, readBack } from '../../electron/services/read-back.ts';
import { writeDocx } from '../../electron/word/write-report.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { figuresTable, sampleDocument } from '../support/report-document.ts';
import { composedSample } from '../support/sample-document.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await createPdfPrinter();
});
afterAll(() => printer.close());

const print = (document: ReportDocument) => printer.print(documentPageHtml(document, { fontFaceCss: '' }));
const write: Record<PrintableFormat, (document: ReportDocument) => Promise<Uint8Array>> = {
  docx: writeDocx,
  xlsx: writeXlsx,
  pdf: print,
};
const FORMATS = ['docx', 'xlsx', 'pdf'] as const;

/** Replaces a text in one part of an office file, as a faulty writer would have written it. */
function altered(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[part] ?? new Uint8Array());
  expect(text).toContain(from);
  return zipSync({ ...files, [part]: strToU8(text.replace(from, to)) });
}

const refused = (text?: string) =>
  expect.objectContaining({
    code: 'READ_BACK_FAILED',
    ...(text && { params: { file: '报告', text: expect.stringContaining(text) } }),
  });

const document = sampleDocument([figuresTable(40)]);

describe.each(FORMATS)('a %s file', (format) => {
  it('passes when it holds what the report says', async () => {
    for (const each of [document, composedSample()]) {
      const bytes = await write[format](each);
      await expect(readBack(format, bytes, each, { file: '报告' })).resolves.toBeUndefined();
    }
  });

  it('is refused when it was cut off, or is empty', async () => {
    const bytes = await write[format](document);
    for (const broken of [bytes.subarray(0, bytes.length / 2), new Uint8Array()]) {
      await expect(readBack(format, broken, document, { file: '报告' })).rejects.toEqual(refused());
    }
  });

  it('is refused when it was written from another report', async () => {
    const bytes = await write[format](document);
    await expect(readBack(format, bytes, composedSample(), { file: '报告' })).rejects.toEqual(refused());
  });
});

describe('one wrong place', () => {
  it('in a Word file is named', async () => {
    const bytes = altered(await writeDocx(document), 'word/document.xml', '>207.48<', '>207.49<');
    await expect(readBack('docx', bytes, document, { file: '报告' })).rejects.toEqual(refused('207.48'));
  });

  it('in a workbook is named by its cell', async () => {
    const bytes = altered(
      await writeXlsx(document),
      'xl/worksheets/sheet2.xml',
      '<v>207.48</v>',
      '<v>207.4</v>',
    );
    await expect(readBack('xlsx', bytes, document, { file: '报告' })).rejects.toEqual(refused('B5'));
  });

  it('keeps the file of that name as it was, and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    const target = join(folder, '报告.docx');
    writeFileSync(target, '旧的');
    const bytes = await writeDocx(document);
    const check = (written: Uint8Array) => readBack('docx', written, composedSample(), { file: '报告.docx' });
    await expect(writeFileAtomically(target, bytes, { check })).rejects.toMatchObject({
      code: 'READ_BACK_FAILED',
    });
    expect(readFileSync(target, 'utf8')).toBe('旧的');
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });
});
