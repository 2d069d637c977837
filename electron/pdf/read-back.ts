import { pdfPageTexts } from './pdf-text.ts';

/**
 * The words of a PDF this program printed, pages one after the other without their page numbers, as `pdfWords` leaves
 * them. @throws Error when the bytes are not such a PDF
 */
export function printedWords(bytes: Uint8Array): string[] {
  return pdfPageTexts(bytes).map((text, index) => {
    const words = pdfWords(text);
    // Drawn before the text of the page.
    const number = String(index + 1);
    return /^\s*—/.test(text) && words.startsWith(number) ? words.slice(number.length) : words;
  });
}

/**
 * Letters, digits and the signs that belong to a number. Punctuation, spaces and pictographs are left out: fonts draw
 * several of them with one glyph, which then reads as another. Han characters that are drawn like radicals (⼀ for 一)
 * become one by NFKC.
 */
export function pdfWords(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}%.+\-\ufffd]/gu, '');
}
