import { randomUUID } from 'node:crypto';
import { BrowserWindow, type WebContents } from 'electron';
import type { PagePrinter } from '../services/ports.ts';
import { APP_URL } from './origin.ts';
import type { MemoryPages } from './protocol.ts';

/** Prints composed pages, and takes their pictures, each in a hidden window on its own app:// address. */
export function createPagePrinter(pages: MemoryPages): PagePrinter {
  return {
    // The @page rule of the page decides size and margins, so none are passed here.
    printPdf: (html) =>
      onHiddenPage(pages, html, (contents) =>
        contents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          // Bookmarks for the headings, and the page of each for 目录.
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    drawPicture: ({ html, picture }) =>
      onHiddenPage(pages, html, async (contents) => String(await contents.executeJavaScript(picture))),
  };
}

async function onHiddenPage<T>(
  pages: MemoryPages,
  html: string,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const path = `/print-${randomUUID()}.html`;
  pages.set(path, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  try {
    await window.loadURL(`${APP_URL}${path}`);
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    return await use(window.webContents);
  } finally {
    pages.delete(path);
    window.destroy();
  }
}
