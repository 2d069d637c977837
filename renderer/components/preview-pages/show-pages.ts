import type { ReportDocument } from '../../../shared/compose/document.ts';
import { DOCUMENT_CLASS, documentBodyHtml } from '../../../shared/compose/html/body.ts';
import { documentCss } from '../../../shared/compose/html/css.ts';
import { drawPageNumbers } from './draw-page-numbers.ts';
import { patchPages } from './patch-pages.ts';

const POINTER_CSS = `
[data-path]{cursor:pointer}
[data-path]:hover{background:rgba(28,93,153,.08)}
[data-edited]{background:rgba(28,93,153,.08);box-shadow:-4px 0 0 rgba(28,93,153,.08),-6px 0 0 rgba(28,93,153,.5)}`;

/** Shows the document's pages inside a shadow root; of pages already there only what differs is touched. */
export function showPages(root: ShadowRoot, document: ReportDocument): void {
  const style = `<style>${documentCss(document.layout, { mode: 'preview' })}${POINTER_CSS}</style>`;
  // Safe as markup: documentBodyHtml escapes every text and attribute of the report, the style sheet is built
  // from the outline's validated layout, and the page's policy runs no inline script.
  const next = window.document.createElement('template');
  next.innerHTML = style + documentBodyHtml(document);
  const shown = pagesOf(root);
  const wanted = pagesOf(next.content);
  const sheet = next.content.querySelector('style');
  if (!shown || !wanted || !sheet || !root.querySelector('style')?.isEqualNode(sheet)) {
    root.replaceChildren(next.content);
    drawPageNumbers(root, document.layout);
    // Lines may break elsewhere once a bundled font has arrived.
    void window.document.fonts.ready.then(() => drawPageNumbers(root, document.layout));
    return;
  }
  const before = shapeOf(shown);
  patchPages(shown, wanted);
  if (before !== shapeOf(shown) || shown.querySelector('.toc-page')) drawPageNumbers(root, document.layout);
}

function pagesOf(parent: ParentNode): HTMLElement | null {
  return parent.querySelector<HTMLElement>(`.${DOCUMENT_CLASS}`);
}

/** The height of the pages: as long as it is the same, the numbers under them are. */
function shapeOf(pages: HTMLElement): string {
  return [pages, ...pages.children]
    .filter((element) => element === pages || element.tagName === 'DIV')
    .map((element) => element.getBoundingClientRect().height)
    .join(' ');
}
