import type { ReportPath } from '../report/paths.ts';
import { type ReportDocument, runsText } from './document.ts';
import type { OutlineLayout } from './outline.ts';
import { pageGrid } from './page-grid.ts';

/** A part of the laid out report that stands on one page; what is broken over two pages gives two. */
export interface PlacedPiece {
  readonly kind: 'heading' | 'row' | 'line';
  /** the same for all pieces of one heading, row or paragraph */
  readonly element: number;
  readonly text: string;
  readonly path: ReportPath | null;
  /** from 1 */
  readonly page: number;
  readonly heightMm: number;
}

export interface LaidOutPages {
  readonly pieces: readonly PlacedPiece[];
  readonly count: number;
}

/** One thing to look at before printing. */
export interface PreflightFinding {
  readonly id: string;
  readonly text: string;
  /** what mends it: a text of the report, or the page layout */
  readonly place: { readonly kind: 'path'; readonly path: ReportPath } | { readonly kind: 'layout' } | null;
}

/** A line and a little: the height of one line differs with its type. */
const ONE_LINE = 1.3;

/** Blank pages, headings at the foot of a page, rows that are cut, pages with a single line. */
export function preflightPages({ pieces, count }: LaidOutPages, layout: OutlineLayout): PreflightFinding[] {
  const lineMm = pageGrid(layout).lineMm;
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((page) => {
    const here = pieces.filter((piece) => piece.page === page);
    if (here.length === 0) {
      return [{ id: `blank-${page}`, text: `第 ${page} 页是空白页。`, place: null }];
    }
    return [
      ...footHeading(here, page, count),
      ...cutRows(here, pieces, page),
      ...loneLine(here, page, lineMm, count),
    ];
  });
}

function footHeading(here: readonly PlacedPiece[], page: number, count: number): PreflightFinding[] {
  const last = here.at(-1);
  if (last?.kind !== 'heading' || page === count) return [];
  return [
    finding(
      `heading-${last.element}`,
      `第 ${page} 页最后一行是标题“${short(last.text)}”，正文在下一页。`,
      last.path,
    ),
  ];
}

function cutRows(
  here: readonly PlacedPiece[],
  pieces: readonly PlacedPiece[],
  page: number,
): PreflightFinding[] {
  return here
    .filter((piece) => piece.kind === 'row')
    .filter(({ element }) => pieces.some((other) => other.element === element && other.page === page + 1))
    .map(({ element, text, path }) =>
      finding(`row-${element}`, `第 ${page} 页的表格有一行（“${short(text)}”）跨到了下一页。`, path),
    );
}

function loneLine(
  here: readonly PlacedPiece[],
  page: number,
  lineMm: number,
  count: number,
): PreflightFinding[] {
  const [first] = here;
  const height = here.reduce((sum, piece) => sum + piece.heightMm, 0);
  if (!first || page === 1 || height > ONE_LINE * lineMm) return [];
  const which = page === count ? '最后一页' : `第 ${page} 页`;
  return [
    finding(`line-${page}`, `${which}只有一行（“${short(first.text)}”），删几个字就能少一页。`, first.path),
  ];
}

function finding(id: string, text: string, path: ReportPath | null): PreflightFinding {
  return { id, text, place: path === null ? null : { kind: 'path', path } };
}

const LONGEST_QUOTE = 16;

function short(text: string): string {
  const plain = text.trim();
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}……` : plain;
}

/** Fonts the layout names and this computer lacks. */
export function preflightFonts(missing: readonly string[]): PreflightFinding[] {
  if (missing.length === 0) return [];
  const names = missing.map((name) => `“${name}”`).join('、');
  const text = `本机缺少${names}，预览、打印和 PDF 用相近的字体代替；Word 文件里仍写这些字体。`;
  return [{ id: 'fonts', text, place: { kind: 'layout' } }];
}

/**
 * Han characters the office fonts lack: 仿宋_GB2312 and its like hold what GB/T 2312—1980 lists and no more.
 * @param inOfficeFonts whether a character is on that list
 */
export function preflightCharacters(
  document: ReportDocument,
  inOfficeFonts: (character: string) => boolean,
): PreflightFinding[] {
  const found = new Map<string, ReportPath | null>();
  for (const { text, path } of pathTexts(document)) {
    for (const [character] of text.matchAll(/\p{Script=Han}/gu)) {
      if (!inOfficeFonts(character) && !found.has(character)) found.set(character, path);
    }
  }
  return [...found].map(([character, path]) =>
    finding(
      `character-${character}`,
      `“${character}”字不在常用公文字体（GB2312）里，打印时会换成别的字体，请看看样子是否合适。`,
      path,
    ),
  );
}

function pathTexts({ blocks }: ReportDocument): { text: string; path: ReportPath | null }[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'coverLine':
        return [{ text: block.value, path: block.path }];
      case 'paragraph':
        return [{ text: runsText(block.runs), path: block.path ?? null }];
      case 'heading':
        return [{ text: block.text, path: block.path ?? null }];
      case 'table':
        return block.rows.flatMap((row) => row.map(({ text, path }) => ({ text, path: path ?? null })));
      default:
        return [];
    }
  });
}
