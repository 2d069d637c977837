import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExportDesk } from '../../electron/services/export-desk.ts';
import { createExportedFiles } from '../../electron/services/exported-files.ts';
import type { PrintPdf } from '../../electron/services/ports.ts';
import { createReport } from '../../electron/services/reports-service.ts';
import { createRunningWork } from '../../electron/services/running-work.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { createPdfPrinter, type PdfPrinter } from '../support/chromium/html-to-pdf.ts';
import { NO_PRINTER } from '../support/no-printer.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await createPdfPrinter();
});
afterAll(() => printer.close());

/** A desk over a folder; the file is in use as many times as `busy` says. */
function aDesk(busy: number, choice?: null) {
  const context = testContext();
  const folder = temporaryFolder();
  const target = join(folder, '报告.pdf');
  const opened: string[] = [];
  const pages = { laidOut: 0, printed: 0, closed: 0 };
  let left = busy;
  const printPdf: PrintPdf = async (html) => {
    pages.printed += 1;
    left -= 1;
    if (left >= 0) throw new AppError('FILE_IN_USE', { file: '报告.pdf' });
    return await printer.print(html);
  };
  const { report } = createReport(context, { departmentName: '云岭市科学技术协会', fiscalYear: 2023 });
  const desk = createExportDesk({
    context,
    dialogs: {
      chooseExportTarget: async () => (choice === undefined ? target : choice),
      openForPrinting: async (path) => {
        opened.push(path);
      },
    },
    printer: {
      ...NO_PRINTER,
      printPdf,
      layOut: async (html) => {
        pages.laidOut += 1;
        return {
          printPdf: () => printPdf(html),
          close: async () => {
            pages.closed += 1;
          },
        };
      },
    },
    exported: createExportedFiles(context.newId),
    writing: createRunningWork(),
    printFolder: join(folder, '打印'),
  });
  const wanted = { reportId: report.id, format: 'pdf', variant: 'submission' } as const;
  return { desk, wanted, folder, target, opened, pages };
}

describe('a PDF whose place is still being chosen', () => {
  it('is laid out meanwhile, once', async () => {
    const { desk, wanted, pages } = aDesk(0);
    expect(await desk.run(wanted)).toMatchObject({ kind: 'written', fileName: '报告.pdf' });
    await expect.poll(() => pages).toEqual({ laidOut: 1, printed: 1, closed: 1 });
  });

  it('leaves nothing behind when the clerk cancels', async () => {
    const { desk, wanted, folder, pages } = aDesk(0, null);
    expect(await desk.run(wanted)).toBeNull();
    await expect.poll(() => pages).toEqual({ laidOut: 1, printed: 0, closed: 1 });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an export whose file another program holds', () => {
  it('offers the next free name, leaves nothing behind, and writes there when asked to', async () => {
    const { desk, wanted, folder, target } = aDesk(1);
    writeFileSync(target, '旧的');
    const found = await desk.run(wanted);
    expect(found).toMatchObject({ kind: 'inUse', fileName: '报告.pdf', freeName: '报告(2).pdf' });
    expect(readdirSync(folder)).toEqual(['报告.pdf']);
    const token = found?.token ?? '';
    expect(await desk.again(token, 'free')).toMatchObject({ kind: 'written', fileName: '报告(2).pdf' });
    expect(readdirSync(folder)).toEqual(['报告(2).pdf', '报告.pdf']);
  });

  it('is asked about again while it is still held, and each answer is good for once', async () => {
    const { desk, wanted } = aDesk(2);
    const first = await desk.run(wanted);
    const second = await desk.again(first?.token ?? '', 'same');
    expect(second.kind).toBe('inUse');
    expect(await desk.again(second.token, 'same')).toMatchObject({ kind: 'written', fileName: '报告.pdf' });
    await expect(desk.again(second.token, 'same')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('printing', () => {
  it('opens a PDF of its own, and keeps no older one', async () => {
    const { desk, wanted, folder, opened } = aDesk(0);
    await desk.print(wanted);
    await desk.print({ ...wanted, variant: 'public' });
    expect(opened.map((path) => path.endsWith('.pdf'))).toEqual([true, true]);
    expect(readdirSync(join(folder, '打印'))).toEqual([expect.stringContaining('（公开稿）.pdf')]);
  });
});
