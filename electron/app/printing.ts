import { randomUUID } from 'node:crypto';
import { BrowserWindow, type WebContents } from 'electron';
import type { PagePrinter } from '../services/ports.ts';
import { APP_URL } from './origin.ts';
import type { MemoryPages } from './protocol.ts';

/** Prints composed pages, and takes their pictures, each in a hidden window on its own app:// address. */
export function createPagePrinter(pages: MemoryPages): PagePrinter {
  return {
    printPdf: (html) => onHiddenPage(pages, html, print),
    layOut: async (html) => {
      const { contents, close } = await openHiddenPage(pages, html);
      return { printPdf: () => print(contents), close };
    },
    drawPicture: ({ html, picture }) =>
      onHiddenPage(pages, html, async (contents) => String(await contents.executeJavaScript(picture))),
  };
}

/** The @page rule of the page decides size and margins, so none are passed here. */
function print(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    // Bookmarks for the headings, and the page of each for 目录.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

async function onHiddenPage<T>(
  pages: MemoryPages,
  html: string,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const { contents, close } = await openHiddenPage(pages, html);
  try {
    return await use(contents);
  } finally {
    await close();
  }
}

interface HiddenPage {
  readonly contents: WebContents;
  readonly close: () => Promise<void>;
}

async function openHiddenPage(pages: MemoryPages, html: string): Promise<HiddenPage> {
  const path = `/print-${randomUUID()}.html`;
  pages.set(path, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  const close = async () => {
    pages.delete(path);
    window.destroy();
  };
  try {
    await window.loadURL(`${APP_URL}${path}`);
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  } catch (error) {
    await close();
    throw error;
  }
  return { contents: window.webContents, close };
}
