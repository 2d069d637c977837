import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { bundledFontPath } from '../../electron/files/bundled-fonts.ts';
import type { PrintPdf } from '../../electron/services/ports.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { findBrowser } from '../../tests/support/chromium/find-browser.ts';
import {
  createPdfPrinter,
  type PdfPrinter,
  type PdfResources,
} from '../../tests/support/chromium/html-to-pdf.ts';

/** PDF on the command line: the same page as in the app, printed by a Chromium found on this machine. */
export interface CommandLinePdf {
  readonly print: PrintPdf;
  readonly close: () => Promise<void>;
}

/** The browser starts with the first print. @throws AppError PDF_UNAVAILABLE from `print` when there is none */
export function createCommandLinePdf(): CommandLinePdf {
  let printer: Promise<PdfPrinter> | null = null;
  return {
    print: async (html) => {
      printer ??= startPrinter();
      return await (await printer).print(html, fontFiles);
    },
    close: async () => {
      if (printer) await (await printer).close();
    },
  };
}

async function startPrinter(): Promise<PdfPrinter> {
  if (!(await findBrowser())) throw new AppError('PDF_UNAVAILABLE');
  return await createPdfPrinter();
}

const fontFiles: PdfResources = async (path) => {
  const file = path.startsWith('/fonts/') ? bundledFontPath(basename(path)) : null;
  return file ? { body: await readFile(file), contentType: 'font/woff2' } : null;
};
