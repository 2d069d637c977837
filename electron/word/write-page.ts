import type { Footer, ISectionOptions, TextRun } from 'docx';
import type { OutlineLayout } from '../../shared/compose/outline.ts';
import {
  A4_MM,
  landscapeMargins,
  linePitchTwips,
  mmToTwips,
  PAGE_NUMBER_DROP_MM,
  PAGE_NUMBER_PT,
  pageGrid,
  VERSION_PT,
} from '../../shared/compose/page-grid.ts';
import type { DocxLibrary } from './write-runs.ts';
import { PAGE_NUMBER_LINE_PT, STYLE, TWIPS_PER_POINT } from './write-styles.ts';

/** Between the page number and the version code. */
const GAP = '\u3000\u3000';
const SMALLEST_FOOTER_TWIPS = 200;

/** A4, the margins of the layout and its grid of lines; the 28 characters are kept by the Normal style. */
export function pageProperties(
  layout: OutlineLayout,
  landscape: boolean,
): NonNullable<ISectionOptions['properties']> {
  const { top, right, bottom, left } = landscape ? landscapeMargins(layout.marginsMm) : layout.marginsMm;
  const grid = pageGrid(layout);
  const footer =
    mmToTwips(bottom - PAGE_NUMBER_DROP_MM) - Math.round((PAGE_NUMBER_LINE_PT * TWIPS_PER_POINT) / 2);
  return {
    page: {
      // Given upright: the library turns the two round itself.
      size: {
        width: mmToTwips(A4_MM.width),
        height: mmToTwips(A4_MM.height),
        orientation: landscape ? 'landscape' : 'portrait',
      },
      margin: {
        top: mmToTwips(top),
        right: mmToTwips(right),
        bottom: mmToTwips(bottom),
        left: mmToTwips(left),
        footer: Math.max(footer, SMALLEST_FOOTER_TWIPS),
      },
    },
    grid: { type: 'lines', linePitch: linePitchTwips(grid) },
  };
}

type Alignment = 'left' | 'center' | 'right';

/**
 * `— 1 —`: outside at odd and even pages, one character in, or in the middle, or none.
 * @param versionText small print beside it; '' for none
 */
export function pageFooters(
  docx: DocxLibrary,
  layout: OutlineLayout,
  versionText: string,
): ISectionOptions['footers'] {
  switch (layout.pageNumber) {
    case 'none':
      return versionText === ''
        ? undefined
        : { default: footer(docx, 'center', [versionRun(docx, versionText)]) };
    case 'center':
      return { default: footer(docx, 'center', numberAndVersion(docx, versionText)) };
    case 'outside':
      return {
        default: footer(docx, 'right', numberAndVersion(docx, versionText).reverse()),
        even: footer(docx, 'left', numberAndVersion(docx, versionText)),
      };
  }
}

function numberAndVersion(docx: DocxLibrary, versionText: string): TextRun[] {
  const number = new docx.TextRun({
    font: { hint: 'eastAsia' },
    children: ['— ', docx.PageNumber.CURRENT, ' —'],
  });
  if (versionText === '') return [number];
  return [number, new docx.TextRun({ text: GAP }), versionRun(docx, versionText)];
}

function versionRun(docx: DocxLibrary, text: string): TextRun {
  return new docx.TextRun({ font: { hint: 'eastAsia' }, size: VERSION_PT * 2, text });
}

function footer(docx: DocxLibrary, alignment: Alignment, children: readonly TextRun[]): Footer {
  const oneCharacter = PAGE_NUMBER_PT * TWIPS_PER_POINT;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: STYLE.pageNumber,
        alignment,
        ...(alignment !== 'center' && { indent: { [alignment]: oneCharacter } }),
        children: [...children],
      }),
    ],
  });
}
