import { type PdfObjects, pdfObjects, reference } from './pdf-objects.ts';
import { pdfPageIds } from './pdf-text.ts';

export interface PdfBookmark {
  readonly title: string;
  /** from 1; 0 when it leads nowhere */
  readonly page: number;
}

/** All bookmarks in reading order, whatever their depth. @throws Error when the bytes are not a PDF of ours */
export function pdfBookmarks(bytes: Uint8Array): PdfBookmark[] {
  const objects = pdfObjects(bytes);
  const outlines = reference(objects.get(objects.root).text, 'Outlines');
  return outlines === null ? [] : bookmarksBelow(objects, outlines, pdfPageIds(objects));
}

function bookmarksBelow(objects: PdfObjects, parent: number, pages: readonly number[]): PdfBookmark[] {
  const found: PdfBookmark[] = [];
  for (let id = reference(objects.get(parent).text, 'First'); id !== null; ) {
    const { text } = objects.get(id);
    const page = /\/Dest\s*\[(\d+) 0 R/.exec(text)?.[1];
    found.push({ title: title(text), page: pages.indexOf(Number(page)) + 1 });
    found.push(...bookmarksBelow(objects, id, pages));
    id = reference(text, 'Next');
  }
  return found;
}

function title(text: string): string {
  const hex = /\/Title\s*<FEFF([0-9A-F]*)>/i.exec(text)?.[1];
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return /\/Title\s*\(((?:\\[\s\S]|[^\\)])*)\)/.exec(text)?.[1] ?? '';
}
