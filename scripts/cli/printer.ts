import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { bundledFontPath } from '../../electron/files/bundled-fonts.ts';
import type { PagePrinter } from '../../electron/services/ports.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { findBrowser } from '../../tests/support/chromium/find-browser.ts';
import {
  createPdfPrinter,
  type PdfPrinter,
  type PdfResources,
} from '../../tests/support/chromium/html-to-pdf.ts';
import { say } from './command.ts';

/** PDF and pictures on the command line: the same pages as in the app, by a Chromium found on this machine. */
export interface CommandLinePrinter extends PagePrinter {
  readonly close: () => Promise<void>;
}

/**
 * The browser starts with the first page; where there is none, no picture is taken.
 * @throws AppError PDF_UNAVAILABLE from `printPdf` and `layOut` when there is none
 */
export function createCommandLinePrinter(): CommandLinePrinter {
  let starting: Promise<PdfPrinter | null> | null = null;
  const started = () => {
    starting ??= startPrinter();
    return starting;
  };
  const available = async () => {
    const printer = await started();
    if (!printer) throw new AppError('PDF_UNAVAILABLE');
    return printer;
  };
  return {
    printPdf: async (html) => await (await available()).print(html, fontFiles),
    layOut: async (html) => await (await available()).layOut(html, fontFiles),
    drawPicture: async (page) => {
      const printer = await started();
      return printer && (await printer.draw(page, fontFiles));
    },
    close: async () => await (await starting)?.close(),
  };
}

/** A Word file is worth having without its charts, as long as nobody takes it for complete. */
export function sayChartsLeftOut(count: number): void {
  if (count > 0) say(`这台电脑上没有能画图的浏览器，Word 文件里少了 ${count} 个图示，其余内容都在。`);
}

async function startPrinter(): Promise<PdfPrinter | null> {
  return (await findBrowser()) ? await createPdfPrinter() : null;
}

const fontFiles: PdfResources = async (path) => {
  const file = path.startsWith('/fonts/') ? bundledFontPath(basename(path)) : null;
  return file ? { body: await readFile(file), contentType: 'font/woff2' } : null;
};
