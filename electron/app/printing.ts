import { randomUUID } from 'node:crypto';
import { BrowserWindow, type NativeImage, type WebContents } from 'electron';
import type { PagePrinter } from '../services/ports.ts';
import { APP_URL } from './origin.ts';
import type { MemoryPages } from './protocol.ts';

/** Prints composed pages, and takes pictures of them, each in a hidden window on its own app:// address. */
export function createPagePrinter(pages: MemoryPages): PagePrinter {
  return {
    // The @page rule of the page decides size and margins, so none are passed here.
    printPdf: (html) =>
      onHiddenPage(pages, html, {}, (contents) =>
        contents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          // Bookmarks for the headings, and the page of each for 目录.
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    drawPicture: (html, { widthPx: width, heightPx: height }) =>
      onHiddenPage(pages, html, { width, height }, async (contents) => {
        const picture = await contents.capturePage({ x: 0, y: 0, width, height }, { stayHidden: true });
        return inPixels(picture, width, height).toPNG();
      }),
  };
}

/** A fine screen has more dots to the pixel. A picture of other proportions is cut off; its size will tell. */
function inPixels(picture: NativeImage, width: number, height: number): NativeImage {
  const found = picture.getSize();
  const isWhole = Math.abs(found.width * height - found.height * width) <= found.width + found.height;
  return isWhole ? picture.resize({ width, height, quality: 'best' }) : picture;
}

async function onHiddenPage<T>(
  pages: MemoryPages,
  html: string,
  size: { readonly width?: number; readonly height?: number },
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const path = `/print-${randomUUID()}.html`;
  pages.set(path, html);
  const window = new BrowserWindow({
    ...size,
    show: false,
    useContentSize: true,
    enableLargerThanScreen: true,
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
