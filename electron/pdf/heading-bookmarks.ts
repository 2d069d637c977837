import type { PdfBookmark } from './read-pdf.ts';

/**
 * The bookmark of each heading, in reading order; between them stand the title and the captions of tables. Null for a
 * heading that has none behind the one before it.
 */
export function bookmarksOfHeadings(
  headings: readonly string[],
  bookmarks: readonly PdfBookmark[],
): (PdfBookmark | null)[] {
  let at = 0;
  return headings.map((heading) => {
    const found = bookmarks.findIndex(({ title }, index) => index >= at && plain(title) === plain(heading));
    if (found >= 0) at = found + 1;
    return bookmarks[found] ?? null;
  });
}

/** Line breaks and spaces may be lost on the way. */
function plain(text: string): string {
  return text.replace(/\s/g, '');
}
