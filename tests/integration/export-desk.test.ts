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
function aDesk(busy: number) {
  const context = testContext();
  const folder = temporaryFolder();
  const target = join(folder, '报告.pdf');
  const opened: string[] = [];
  let left = busy;
  const printPdf: PrintPdf = async (html) => {
    left -= 1;
    if (left >= 0) throw new AppError('FILE_IN_USE', { file: '报告.pdf' });
    return await printer.print(html);
  };
  const { report } = createReport(context, { departmentName: '云岭市科学技术协会', fiscalYear: 2023 });
  const desk = createExportDesk({
    context,
    dialogs: {
      chooseExportTarget: async () => target,
      openForPrinting: async (path) => {
        opened.push(path);
      },
    },
    printer: { ...NO_PRINTER, printPdf },
    exported: createExportedFiles(context.newId),
    writing: createRunningWork(),
    printFolder: join(folder, '打印'),
  });
  const wanted = { reportId: report.id, format: 'pdf', variant: 'submission' } as const;
  return { desk, wanted, folder, target, opened };
}

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
