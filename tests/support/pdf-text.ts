import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly items: readonly PdfItem[];
}

/** A piece of text and where it stands, in points from the lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The pages of a PDF with their text. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  // pdf.js takes the buffer away from its caller.
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: item.transform[4], y: item.transform[5], size: item.height }]
        : [],
    );
    pages.push({ widthPt: width, heightPt: height, items });
  }
  await task.destroy();
  return pages;
}

/** A page's text without any white space; the order is that of the page's content. */
export function pageText(page: PdfPage): string {
  return page.items
    .map((item) => item.text)
    .join('')
    .replace(/\s/g, '');
}

/** The document properties that are set, as another reader sees them. */
export async function pdfProperties(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const { info } = await (await task.promise).getMetadata();
  await task.destroy();
  const names = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'];
  return Object.fromEntries(Object.entries(info).filter(([name]) => names.includes(name)));
}
