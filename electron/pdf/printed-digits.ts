/**
 * The digits and per-cent signs of a text. Letters are left out: fonts draw two of them with one glyph, which then
 * reads as the other (⼀ and 一); digits are never mistaken. So are points, which end sentences and list numbers too.
 */
export function printedDigits(text: string): string {
  return text.replace(/[^\p{Nd}%％]/gu, '').normalize('NFKC');
}

/**
 * A page without its page number, which is drawn before its text (— 3 —).
 * @param number of the page, from 1
 */
export function withoutPageNumber(page: string, number: number): string {
  const mark = /^[^\p{L}\p{N}]*(\d+)[^\p{L}\p{N}]+/u.exec(page);
  return mark && Number(mark[1]) === number ? page.slice(mark[0].length) : page;
}
