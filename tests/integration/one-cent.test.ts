import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFontPath } from '../../electron/files/bundled-fonts.ts';
import { exportReport } from '../../electron/services/exports-service.ts';
import { openReport, saveReport, storeNewReport } from '../../electron/services/reports-service.ts';
import { compose } from '../../shared/compose/compose.ts';
import { draftEfficiency } from '../../shared/compose/draft-efficiency.ts';
import { draftSpending } from '../../shared/compose/draft-spending.ts';
import { documentBodyHtml } from '../../shared/compose/html/body.ts';
import type { ExportFormat } from '../../shared/contract/export-formats.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import type { Report } from '../../shared/report/schema.ts';
import { formatPoints } from '../../shared/scoring/points.ts';
import { scoreReport } from '../../shared/scoring/score.ts';
import { aReport, fullMarks, presetPack, someFigures, wanyuan } from '../support/builders.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { composedLines } from '../support/composed-text.ts';
import { docxText } from '../support/docx-text.ts';
import { NO_PRINTER } from '../support/no-printer.ts';
import { pageText, pdfPages } from '../support/pdf-text.ts';
import { fileFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';
import { xlsxCells } from '../support/xlsx-cells.ts';

const SPENT = 'expenditure.total@final';
const RATE = 'spending-rate';

/** Small amounts, so that 0.01 万元 moves the score as well. */
function smallReport(): Report {
  const pack = presetPack();
  const { entries } = fullMarks(pack);
  const report = aReport({
    figures: someFigures({
      'income.total@final': '6.00',
      'expenditure.total@adjusted': '6.00',
      [SPENT]: '5.00',
      'expenditure.basic@final': '3.00',
    }),
    scoring: { entries: Object.fromEntries(Object.entries(entries).filter(([id]) => id !== RATE)) },
  });
  return {
    ...report,
    spending: draftSpending(report),
    efficiency: draftEfficiency(report, scoreReport(report, pack)),
    conclusion: [
      {
        inlines: [
          { kind: 'text', text: '自评得分' },
          { kind: 'fact', fact: 'score' },
        ],
      },
    ],
  };
}

/** The same change the clerk makes in the cell of 本年支出合计·决算. */
function spentMore(report: Report, text: string): Report {
  return applyEdit(report, { type: 'setFigure', key: SPENT, period: 'current', figure: wanyuan(text) });
}

describe('支出 changed by 0.01 万元', () => {
  const folder = fileFolder('one-cent');
  const context = testContext();
  let printer: PdfPrinter;
  beforeAll(async () => {
    printer = await createPdfPrinter();
  });
  afterAll(() => printer.close());

  const fonts = async (path: string) => {
    const file = bundledFontPath(basename(path));
    return file ? { body: await readFile(file), contentType: 'font/woff2' } : null;
  };
  const exported = async (reportId: string, format: ExportFormat) => {
    const target = join(folder, `${context.newId()}.${format}`);
    const pages = { ...NO_PRINTER, printPdf: (html: string) => printer.print(html, fonts) };
    await exportReport(context, pages, { reportId, target, format, variant: 'submission' });
    return new Uint8Array(readFileSync(target));
  };
  /** Everything the report says, by every way it can be read. */
  const readings = async (reportId: string) => {
    const { report, outline, pack } = openReport(context, reportId);
    const document = compose(report, outline, pack);
    const cells = [...xlsxCells(await exported(reportId, 'xlsx'))].flatMap(([sheet, byAddress]) =>
      [...byAddress].map(([address, { value }]) => `${sheet}!${address}=${String(value)}`),
    );
    return {
      score: formatPoints(scoreReport(report, pack).total),
      text: composedLines(document).join('\n'),
      preview: documentBodyHtml(document).replace(/<[^>]*>/g, ''),
      docx: docxText(await exported(reportId, 'docx')).join('\n'),
      xlsx: cells.join('\n'),
      pdf: (await pdfPages(await exported(reportId, 'pdf'))).map(pageText).join(''),
    };
  };

  it('is followed by text, table, score, preview, Word, Excel and PDF', async () => {
    const { report, revision } = storeNewReport(context, smallReport());
    const before = await readings(report.id);
    saveReport(context, spentMore(report, '5.01'), revision);
    const after = await readings(report.id);

    expect([before.score, after.score]).toEqual(['98.33', '98.35']);
    for (const way of ['text', 'preview', 'docx', 'pdf'] as const) {
      expect(before[way], way).toContain('支出为5.00万元');
      expect(after[way], way).toContain('支出为5.01万元');
      expect(after[way], way).not.toContain('5.00万元');
      expect(before[way], way).toContain('完成率83.33%');
      expect(after[way], way).toContain('完成率83.5%');
      expect(before[way], way).toContain('得分98.33');
      expect(after[way], way).toContain('得分98.35');
    }
    // The tables of the appendices, printed and as cells.
    for (const way of ['preview', 'docx', 'pdf'] as const) expect(after[way], way).toContain('83.50%');
    const changed = after.xlsx.split('\n').filter((cell) => !before.xlsx.includes(cell));
    expect(changed.some((cell) => cell.endsWith('=5.01'))).toBe(true);
    expect(changed.some((cell) => cell.endsWith('=98.35'))).toBe(true);
  });
});
