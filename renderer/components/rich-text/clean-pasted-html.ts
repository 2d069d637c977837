const BLOCKS = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 TR TABLE TBODY BLOCKQUOTE PRE SECTION ARTICLE'.split(' '),
);
const SKIPPED = new Set('STYLE SCRIPT META LINK TITLE HEAD XML O:P'.split(' '));
const CJK = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—]';
/** Word wraps its markup inside a sentence: between two Chinese characters such a line end means nothing. */
const WRAP_IN_CHINESE = new RegExp(`(${CJK})[ \\t]*\\n\\s*(?=${CJK})`, 'gu');

/**
 * Markup from Word, WPS or a browser as plain paragraphs in which only bold survives. Our own chips
 * (`data-live`) pass through. Anything else (styles, comments, fields, tables' grid) is dropped, its text kept.
 */
export function cleanPastedHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    if (open.replace(/<[^>]*>|\s/gu, '') !== '') paragraphs.push(`<p>${open.trim()}</p>`);
    open = '';
  };
  const walk = (node: Node, bold: boolean) => {
    if (node instanceof Text) {
      const text = escapeHtml(collapse(node.data));
      open += bold && text.trim() !== '' ? `<strong>${text}</strong>` : text;
      return;
    }
    if (!(node instanceof HTMLElement) || SKIPPED.has(node.tagName) || isHidden(node)) return;
    if (node.dataset.live) {
      const chip = node.outerHTML;
      open += bold ? `<strong>${chip}</strong>` : chip;
      return;
    }
    if (node.tagName === 'BR') return close();
    const block = BLOCKS.has(node.tagName);
    if (block) close();
    for (const child of node.childNodes) walk(child, isBold(node, bold));
    if (block) close();
    else if (node.tagName === 'TD' || node.tagName === 'TH') open += ' ';
  };
  walk(parsed.body, false);
  close();
  return paragraphs.join('');
}

function isBold(element: HTMLElement, inherited: boolean): boolean {
  const weight = element.style.fontWeight;
  if (weight === 'normal' || weight === '400') return false;
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) return true;
  return inherited || element.tagName === 'B' || element.tagName === 'STRONG';
}

function isHidden(element: HTMLElement): boolean {
  return element.style.display === 'none' || /mso-hide\s*:\s*all/i.test(element.getAttribute('style') ?? '');
}

function collapse(text: string): string {
  return text
    .replace(/ /gu, ' ')
    .replace(WRAP_IN_CHINESE, '$1')
    .replace(/[ \t\r\n]+/gu, ' ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
