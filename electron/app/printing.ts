import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import type { PrintPdf } from '../services/ports.ts';
import { APP_URL } from './origin.ts';
import type { MemoryPages } from './protocol.ts';

/**
 * Prints a composed page to PDF in a hidden window on its own app:// address. The @page rule of the page decides
 * size and margins, so none are passed here.
 */
export function createPdfPrinter(pages: MemoryPages): PrintPdf {
  return async (html) => {
    const path = `/print-${randomUUID()}.html`;
    pages.set(path, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
    });
    try {
      await window.loadURL(`${APP_URL}${path}`);
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        // Bookmarks for the headings, and the page of each for 目录.
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      pages.delete(path);
      window.destroy();
    }
  };
}
