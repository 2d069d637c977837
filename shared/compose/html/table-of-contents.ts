import type { TableOfContents } from '../document.ts';
import { CONTENTS_TITLE } from '../document-texts.ts';
import { escapeHtml } from './escape.ts';

/** 目录 with a dotted line to each page number; the numbers stay empty until the pages are known. */
export function tableOfContentsHtml({ entries }: TableOfContents, headingPages: readonly number[]): string {
  const lines = entries.map(
    ({ level, text, heading }) =>
      `<p class="toc-entry toc-${level}"><span class="toc-text">${escapeHtml(text)}</span>` +
      `<span class="toc-leader" aria-hidden="true"></span>` +
      `<span class="toc-page" data-heading="${heading}">${headingPages[heading] ?? ''}</span></p>`,
  );
  return `<nav class="toc" aria-label="目录"><p class="toc-title">${CONTENTS_TITLE}</p>${lines.join('')}</nav>`;
}

export function tableOfContentsCss(titleFont: string): string {
  return `
.report-document .toc-title{font-family:${titleFont};font-size:22pt;letter-spacing:0;text-align:center;margin-bottom:var(--line)}
.report-document .toc-entry{display:flex;align-items:baseline;text-align:left}
.report-document .toc-2{padding-left:calc(2 * var(--cell))}
.report-document .toc-leader{flex:1;min-width:var(--cell);margin:0 0.3em;border-bottom:0.3mm dotted #000}
.report-document .toc-page{min-width:1.5em;text-align:right;letter-spacing:0}`.trim();
}
