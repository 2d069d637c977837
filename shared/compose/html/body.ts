import { coverLineText } from '../cover-line.ts';
import type { Block, CoverLine, DocumentRun, Heading, ParagraphBlock, ReportDocument } from '../document.ts';
import type { OutlineLayout } from '../outline.ts';
import { documentSections } from '../sections.ts';
import { chartHtml } from './chart.ts';
import { attribute, escapeHtml } from './escape.ts';
import { tableHtml } from './table.ts';
import { tableOfContentsHtml } from './table-of-contents.ts';

/** Class of the element that holds the report; every rule of the style sheet is scoped under it. */
export const DOCUMENT_CLASS = 'report-document';

/** Class of the elements inside it that hold the pages of one orientation; `landscape` is added when turned. */
export const SECTION_CLASS = 'section';

/**
 * The report as semantic HTML: headings h1–h5, one class per role, `data-path` where the text is edited,
 * `<span class="figure" data-figure data-period>` around live figures. Everything is escaped.
 * @param headingPages the page of every heading, from 1, for a table of contents; see `fillPageNumbers` for screens
 */
export function documentBodyHtml(document: ReportDocument, headingPages: readonly number[] = []): string {
  const sections = documentSections(document.blocks).map(({ landscape, blocks }) => {
    const html = blocks.map((block) => blockHtml(block, document.layout, headingPages)).join('\n');
    return `<div class="${SECTION_CLASS}${landscape ? ' landscape' : ''}">\n${html}\n</div>`;
  });
  return `<article class="${DOCUMENT_CLASS}" lang="zh-CN">\n${sections.join('\n')}\n</article>`;
}

function blockHtml(block: Block, layout: OutlineLayout, headingPages: readonly number[]): string {
  switch (block.kind) {
    case 'attachmentMark':
      return `<p class="attachment-mark">${escapeHtml(block.text)}</p>`;
    case 'title':
      return `<h1 class="title">${escapeHtml(block.text)}</h1>`;
    case 'coverLine':
      return coverLineHtml(block);
    case 'tableOfContents':
      return tableOfContentsHtml(block, headingPages);
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return paragraphHtml(block);
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block, layout);
    case 'pageBreak':
      return '<div class="page-break"></div>';
  }
}

function coverLineHtml(line: CoverLine): string {
  return `<p class="cover-line"${attribute('data-path', line.path)}>${escapeHtml(coverLineText(line))}</p>`;
}

function headingHtml({ level, text, path }: Heading): string {
  const tag = `h${level + 1}`;
  return `<${tag} class="heading heading-${level}"${attribute('data-path', path)}>${escapeHtml(text)}</${tag}>`;
}

function paragraphHtml({ role, runs, path }: ParagraphBlock): string {
  return `<p class="${role}"${attribute('data-path', path)}>${runs.map(runHtml).join('')}</p>`;
}

function runHtml({ text, bold, figure, missing }: DocumentRun): string {
  const classes = [figure && 'figure', missing && 'missing'].filter(Boolean).join(' ');
  const inner = bold ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text);
  if (classes === '') return inner;
  const attributes =
    attribute('class', classes) +
    attribute('data-figure', figure?.key) +
    attribute('data-period', figure?.period);
  return `<span${attributes}>${inner}</span>`;
}
