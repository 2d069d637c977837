const BLOCKS = new Set(['P', 'DIV']);
const CJK = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—]';
/** Markup is wrapped inside long texts; between two Chinese characters such a line end means nothing. */
const WRAP_IN_CHINESE = new RegExp(`(${CJK})[ \\t]*\\n\\s*(?=${CJK})`, 'gu');

/**
 * The text of a copied cell, with its line breaks. Text that its neighbour covered on the sheet is marked as not
 * displayed and still belongs to the cell. Where the cell also tells its number (`x:num`, written by WPS and by Excel
 * up to 2003), a number that is only rounded or too wide on the sheet is taken exactly.
 */
export function cellText(cell: HTMLTableCellElement): string {
  const shown = textOf(cell).replace(/^[ \n]+|[ \n]+$/g, '');
  const exact = cell.getAttribute('x:num') ?? '';
  return isSameNumber(exact, shown) ? exact : shown;
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(WRAP_IN_CHINESE, '$1').replace(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return '\n';
  const inside = [...node.childNodes].map(textOf).join('');
  return BLOCKS.has(node.tagName) ? `${inside.trimEnd()}\n` : inside;
}

/** Not so for a percentage or a date: there the number behind it is another one than the cell says. */
function isSameNumber(exact: string, shown: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(exact)) return false;
  if (/^#+$/.test(shown)) return true;
  const plain = shown.replace(/[,\s\u00a0]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return false;
  const places = plain.split('.')[1]?.length ?? 0;
  return Math.abs(Number(exact) - Number(plain)) <= 0.5000001 * 10 ** -places;
}
