import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../electron/pdf/read-pdf.ts';
import { readBack } from '../../electron/services/read-back.ts';
import { writeDocx } from '../../electron/word/write-report.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import type { OutlineLayout } from '../../shared/compose/outline.ts';
import { versionCode } from '../../shared/report/version-code.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { DocxFile, paragraphText, wordElements } from '../support/docx-text.ts';
import { comparedWith, reviewedReport } from '../support/reviewed-report.ts';

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await createPdfPrinter();
});
afterAll(() => printer.close());

const report = reviewedReport();
const code = versionCode(report.id, 7);

function printed(changes: Partial<OutlineLayout>): ReportDocument {
  const { document } = comparedWith(report);
  const version = { reportId: report.id, revision: 7, code };
  return { ...document, layout: { ...document.layout, ...changes }, version };
}

async function footers(document: ReportDocument): Promise<string[]> {
  const file = new DocxFile(await writeDocx(document));
  const parts = file.names().filter((name) => /footer\d*\.xml$/.test(name));
  return parts.flatMap((name) => wordElements(file.part(name), 'p').map(paragraphText));
}

describe('the version code beside the page number', () => {
  it.each(['outside', 'center', 'none'] as const)(
    'stands in Word and in the PDF, page number %s',
    async (pageNumber) => {
      const document = printed({ versionCode: true, pageNumber });
      const inWord = await footers(document);
      expect(inWord.length).toBeGreaterThan(0);
      for (const footer of inWord) expect(footer).toContain(`版本 ${code}`);
      const pdf = await printer.print(documentPageHtml(document, { fontFaceCss: '' }));
      const { pages } = await readPdf(pdf);
      for (const page of pages) expect(page).toContain(code);
      await expect(readBack('pdf', pdf, document, { file: '报告' })).resolves.toBeUndefined();
    },
  );

  it('is left out unless the layout asks for it', async () => {
    expect((await footers(printed({ versionCode: false }))).join()).not.toContain(code);
  });
});
