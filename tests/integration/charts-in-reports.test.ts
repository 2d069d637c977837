import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFontPath } from '../../electron/files/bundled-fonts.ts';
import { drawCharts } from '../../electron/services/chart-pictures.ts';
import { readBack } from '../../electron/services/read-back.ts';
import { renderReport } from '../../electron/services/render-report.ts';
import { readEditedDocx } from '../../electron/word/read-edited.ts';
import { writeDocx } from '../../electron/word/write-report.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';
import { documentPageHtml } from '../../shared/compose/html/page.ts';
import { publicVariant } from '../../shared/compose/public-variant.ts';
import { compareEdited } from '../../shared/import/round-trip/compare.ts';
import { presetOutline, presetPack } from '../support/builders.ts';
import { chartedDocument, chartedReport } from '../support/charted-report.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { docxText } from '../support/docx-text.ts';
import { NO_PRINTER } from '../support/no-printer.ts';
import { comparedWith } from '../support/reviewed-report.ts';
import { stubPictures } from '../support/stub-pictures.ts';

const report = chartedReport();
const document = chartedDocument();
const pictures = stubPictures(document);

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await createPdfPrinter();
});
afterAll(() => printer.close());

const fontFiles = async (path: string) => {
  const file = bundledFontPath(basename(path));
  return file ? { body: await readFile(file), contentType: 'font/woff2' } : null;
};
const opened = (layout = report.layout) => ({
  report: { ...report, layout },
  revision: 3,
  savedAt: '2024-05-13T00:00:00.000Z',
  outline: presetOutline(report.outlineId),
  pack: presetPack(report.packId),
});
const refused = expect.objectContaining({ code: 'READ_BACK_FAILED' });

describe('a Word file with charts', () => {
  const check = (bytes: Uint8Array) => readBack('docx', bytes, document, { file: '报告', pictures });
  const altered = async (change: (files: Record<string, Uint8Array>) => Record<string, Uint8Array>) =>
    zipSync(change(unzipSync(await writeDocx(document, pictures))));

  it('passes when every chart is there as it was drawn', async () => {
    await expect(check(await writeDocx(document, pictures))).resolves.toBeUndefined();
  });

  it('is refused when a picture shows another chart', async () => {
    const swapped = new Map(pictures);
    swapped.set('execution', pictures.get('change') ?? new Uint8Array());
    await expect(check(await writeDocx(document, swapped))).rejects.toEqual(refused);
  });

  it('is refused when a picture is missing', async () => {
    const bytes = await altered((files) =>
      Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('word/media/'))),
    );
    await expect(check(bytes)).rejects.toEqual(refused);
  });

  it('is refused when a figure in the words of a picture is wrong', async () => {
    const bytes = await altered((files) => {
      const part = 'word/document.xml';
      const text = strFromU8(files[part] ?? new Uint8Array());
      return { ...files, [part]: strToU8(text.replace('共207.48万元', '共207.49万元')) };
    });
    await expect(check(bytes)).rejects.toMatchObject({
      code: 'READ_BACK_FAILED',
      params: { text: '图1　支出构成（万元）'.replace(/\s/g, ' ') },
    });
  });

  it('comes back unedited without a difference, and its pictures are no paragraphs', async () => {
    const side = comparedWith(report);
    const version = { reportId: report.id, revision: 3, code: 'K7M29QXD' };
    const bytes = await writeDocx({ ...side.document, version }, stubPictures(side.document));
    const edited = readEditedDocx(bytes);
    expect(compareEdited(edited, { exported: side, present: side }).changes).toEqual([]);
  });

  it('says so when the leader wrote over the name of a chart', async () => {
    const side = comparedWith(report);
    const bytes = await writeDocx(side.document, stubPictures(side.document));
    const files = unzipSync(bytes);
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const renamed = strToU8(text.replace('>图3　与上年对比', '>图3　同上年相比'));
    const edited = readEditedDocx(zipSync({ ...files, 'word/document.xml': renamed }));
    const { changes } = compareEdited(edited, { exported: side, present: side });
    expect(changes.length).toBeGreaterThan(0);
    for (const { place, reason } of changes) {
      expect(place).toBe('图名');
      expect(reason).toBe('图示和图名由软件按数据生成。');
    }
  });

  it('keeps its charts as 公开稿', async () => {
    const shown = publicVariant(document, report);
    const bytes = await writeDocx(shown, pictures);
    await expect(readBack('docx', bytes, shown, { file: '公开稿', pictures })).resolves.toBeUndefined();
  });
});

describe('the pictures of a Word file', () => {
  it('show the same every time they are taken', async () => {
    const [first, second] = [
      await drawCharts(document, (page) => printer.draw(page, fontFiles)),
      await drawCharts(document, (page) => printer.draw(page, fontFiles)),
    ];
    expect(first?.size).toBe(3);
    expect(first).toEqual(second);
  });

  it('are not taken for a report without charts', async () => {
    const { bytes, chartsLeftOut } = await renderReport(
      opened(presetOutline(report.outlineId).layout),
      'docx',
      'submission',
      NO_PRINTER,
    );
    expect(chartsLeftOut).toBe(0);
    expect(docxText(bytes).join()).not.toContain('图1');
  });

  it('stop the export where one could not be taken as it was asked for', async () => {
    for (const drawPicture of [NO_PRINTER.drawPicture, async () => 'data:image/png;base64,iVBORw0KGgo=']) {
      await expect(
        renderReport(opened(), 'docx', 'submission', { ...NO_PRINTER, drawPicture }),
      ).rejects.toMatchObject({ code: 'CHART_NOT_DRAWN' });
    }
  });

  it('are left out, and their captions too, where there is no browser', async () => {
    const { bytes, check, chartsLeftOut } = await renderReport(opened(), 'docx', 'submission', {
      ...NO_PRINTER,
      drawPicture: async () => null,
    });
    expect(chartsLeftOut).toBe(3);
    expect(docxText(bytes).join()).not.toContain('图1');
    await expect(check(bytes, '报告.docx')).resolves.toBeUndefined();
  });
});

describe('a PDF with charts', () => {
  const print = (shown: ReportDocument) =>
    printer.print(documentPageHtml(shown, { fontFaceCss: '' }), fontFiles);

  it('passes when it shows the figures of the report', async () => {
    await expect(readBack('pdf', await print(document), document, { file: '报告' })).resolves.toBeUndefined();
  });

  it('is refused for one wrong digit in a chart', async () => {
    const blocks = document.blocks.map((block) =>
      block.kind === 'chart' && block.chart.id === 'change'
        ? {
            ...block,
            chart: {
              ...block.chart,
              rows: block.chart.rows.map((row) => ({ ...row, text: row.text.replace('31.62', '31.63') })),
            },
          }
        : block,
    );
    const pdf = await print({ ...document, blocks });
    await expect(readBack('pdf', pdf, document, { file: '报告' })).rejects.toEqual(refused);
  });

  it('is refused without one of its charts', async () => {
    const pdf = await print({
      ...document,
      blocks: document.blocks.filter((block) => block.kind !== 'chart' || block.chart.id !== 'execution'),
    });
    await expect(readBack('pdf', pdf, document, { file: '报告' })).rejects.toEqual(refused);
  });
});
