import type { ReportDocument } from '../../../shared/compose/document.ts';
import type { LaidOutPages, PlacedPiece } from '../../../shared/compose/preflight.ts';
import { type ShownSection, shownSections } from './preview-sections.ts';
import { showPages } from './show-pages.ts';

const PIECES =
  '.title,.attachment-mark,.cover-line,.toc-title,.toc-entry,.heading,.body,.caption,.unit,.note,.chart,tr';

/** Lays the report out beside the screen, at full size, and tells what stands on which page. Fonts must be loaded. */
export function measurePages(document: ReportDocument): LaidOutPages {
  const host = window.document.createElement('div');
  host.style.cssText = 'position:absolute;left:-9999mm;top:0;visibility:hidden';
  host.setAttribute('aria-hidden', 'true');
  window.document.body.append(host);
  try {
    const root = host.attachShadow({ mode: 'open' });
    showPages(root, document);
    const sections = shownSections(root);
    const last = sections.at(-1);
    return { pieces: sections.flatMap(sectionPieces), count: last ? last.before + last.count : 0 };
  } finally {
    host.remove();
  }
}

function sectionPieces(section: ShownSection, index: number): PlacedPiece[] {
  const elements = [...section.element.querySelectorAll<HTMLElement>(PIECES)];
  return elements.flatMap((element, position) =>
    [...element.getClientRects()]
      .filter(({ height }) => height > 0)
      .map(({ top, height }) => ({
        kind: kindOf(element),
        element: index * 100_000 + position,
        text: element.textContent ?? '',
        path: pathOf(element),
        // A border may begin a hair above its page.
        page: section.pageAt(top + 1),
        heightMm: height * section.mmPerPixel,
      })),
  );
}

function kindOf(element: HTMLElement): PlacedPiece['kind'] {
  if (element.tagName === 'TR') return 'row';
  return element.matches('.heading,.caption') ? 'heading' : 'line';
}

function pathOf(element: HTMLElement): string | null {
  return element.dataset.path ?? element.querySelector<HTMLElement>('[data-path]')?.dataset.path ?? null;
}
