/** Look-alikes that copying out of a PDF leaves behind and NFKC does not fold (docs/sources.md §4.5). */
const RADICAL_LOOKALIKES: Readonly<Record<string, string>> = {
  '⻋': '车',
  '⻔': '门',
  '⻚': '页',
  '⻅': '见',
};

/** Characters that stand for themselves in the compared form; most labels hold no others. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9:;()[\]%=+*/<>_.,、。-]*$/;

/**
 * A label in the one form labels are compared in: NFKC (so brackets, digits and colons are half-width),
 * no white space, no quotes.
 */
export function normaliseLabel(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[⻋⻔⻚⻅]/g, (char) => RADICAL_LOOKALIKES[char] ?? char)
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff"'“”‘’「」『』]/g, '');
}

const ENUMERATOR =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．](?!\d)|[①-⑳])/u;
const LEAD_IN = /^(?:其中[:：]?|[加减][:：])/;

/** A row label without its numbering and lead-in: `（一）其中：1.基本支出` → `基本支出`. */
export function plainLabel(text: string): string {
  let label = normaliseLabel(text);
  for (let previous = ''; previous !== label; ) {
    previous = label;
    label = label.replace(ENUMERATOR, '').replace(LEAD_IN, '');
  }
  return label;
}

/** Looked for first: long lists have many rows, and labels are costly to compare in full. */
const FILLER_MARKS = /[…⋯]|\.\s*\.|。\s*。/;
const NOTE_WORDS = /[注说]/;

/** `…`, `……`, `...`: a row the form's author left to be filled in. */
export function isFiller(text: string): boolean {
  if (!FILLER_MARKS.test(text)) return false;
  return /^(?:[一二三四五六七八九十\d]+[、.．])?(?:…+|\.{3,}|。{3,}|⋯+)$/u.test(text.replace(/\s/g, ''));
}

export function isNote(text: string): boolean {
  if (!NOTE_WORDS.test(text)) return false;
  return /^(?:注|备注|说明|附注|填表说明|填报说明)(?:\d*[:：]|$)/.test(normaliseLabel(text));
}

/** Names a form leaves open: XX单位, ××局, 某某部门, （单位名称）. */
export function isPlaceholder(text: string): boolean {
  return /[xX×＊*○〇]{2,}|某某|某(?:单位|部门|局)|单位名称|部门名称|_{2,}/.test(text.normalize('NFKC'));
}
