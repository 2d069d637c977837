import { getDocument } from './pdf-js.ts';

export interface PdfBookmark {
  readonly title: string;
  /** from 1; 0 when it leads nowhere */
  readonly page: number;
}

export interface PdfText {
  /** the text of every page in the order it is drawn */
  readonly pages: readonly string[];
  /** all bookmarks in reading order, whatever their depth */
  readonly bookmarks: readonly PdfBookmark[];
}

/** Reads a PDF back with another program than the one that printed it. @throws what pdf.js throws for a damaged file */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  // pdf.js takes the buffer away from its caller.
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return { pages, bookmarks: await bookmarksOf(pdf, (await pdf.getOutline()) ?? []) };
  } finally {
    await task.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type OutlineItem = Awaited<ReturnType<PdfDocument['getOutline']>>[number];

async function bookmarksOf(pdf: PdfDocument, items: readonly OutlineItem[]): Promise<PdfBookmark[]> {
  const found: PdfBookmark[] = [];
  for (const { title, dest, items: below } of items) {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const page = target?.[0] ? (await pdf.getPageIndex(target[0])) + 1 : 0;
    found.push({ title, page }, ...(await bookmarksOf(pdf, below)));
  }
  return found;
}
