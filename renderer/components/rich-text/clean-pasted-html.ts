import { escapeHtml } from '../../../shared/compose/html/escape.ts';
import { joinBroken } from '../../../shared/text/pasted-paragraphs.ts';
import { numberOfItem, wordListMark } from './pasted-lists.ts';

const BLOCKS = new Set(
  'P DIV LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 TR TABLE TBODY BLOCKQUOTE PRE SECTION ARTICLE'.split(' '),
);
const SKIPPED = new Set('STYLE SCRIPT META LINK TITLE HEAD XML O:P IMG SVG PICTURE VIDEO OBJECT'.split(' '));
const CJK = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—]';
/** Word wraps its markup inside a sentence: between two Chinese characters such a line end means nothing. */
const WRAP_IN_CHINESE = new RegExp(`(${CJK})[ \\t]*\\n\\s*(?=${CJK})`, 'gu');

interface PastedParagraph {
  readonly text: string;
  readonly html: string;
}

/**
 * Markup from Word, WPS or a browser as plain paragraphs in which only bold survives; a row of a table is one line,
 * numbers of lists stay, lines that a PDF broke are joined. Our own chips (`data-live`) pass through. Anything else
 * (styles, comments, fields, pictures) is dropped, its text kept.
 */
export function cleanPastedHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const paragraphs: PastedParagraph[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/<[^>]*>/gu, '').trim();
    if (text !== '') paragraphs.push({ text, html: open.trim() });
    open = '';
  };
  const walk = (node: Node, bold: boolean, inRow: boolean) => {
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
    const listMark = wordListMark(node);
    if (listMark !== null) {
      open += escapeHtml(listMark);
      return;
    }
    // Inside a row everything is one line, whatever the cells are made of.
    const ends = !inRow && (BLOCKS.has(node.tagName) || node.tagName === 'BR');
    if (ends) close();
    open += escapeHtml(numberOfItem(node));
    for (const child of node.childNodes) walk(child, isBold(node, bold), inRow || node.tagName === 'TR');
    if (ends) close();
    else if (node.tagName === 'TD' || node.tagName === 'TH' || node.tagName === 'BR') open += ' ';
  };
  walk(parsed.body, false, false);
  close();
  return joinBroken(paragraphs, join)
    .map((paragraph) => `<p>${paragraph.html}</p>`)
    .join('');
}

function join(first: PastedParagraph, second: PastedParagraph): PastedParagraph {
  return { text: first.text + second.text, html: first.html + second.html };
}

/** How many pictures some markup holds that a report's text cannot. */
export function countPictures(html: string): number {
  return html.match(/<(?:img|v:imagedata|svg)\b/giu)?.length ?? 0;
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
    .replace(/\u00A0/gu, ' ')
    .replace(WRAP_IN_CHINESE, '$1')
    .replace(/[ \t\r\n]+/gu, ' ');
}
