import type { IFontAttributesProperties, IStylesOptions } from 'docx';
import type { OutlineLayout } from '../../shared/compose/outline.ts';
import {
  BODY_PT,
  linePitchTwips,
  PAGE_NUMBER_PT,
  type PageGrid,
  pageGrid,
  TITLE_PT,
} from '../../shared/compose/page-grid.ts';

/** Style ids of the roles that Word has no built-in style for. */
export const STYLE = {
  attachmentMark: 'ReportAttachmentMark',
  coverLine: 'ReportCoverLine',
  body: 'ReportBody',
  caption: 'ReportTableCaption',
  unit: 'ReportTableUnit',
  note: 'ReportTableNote',
  cell: 'ReportTableCell',
  headerCell: 'ReportTableHead',
  pageNumber: 'ReportPageNumber',
} as const;

export const TWIPS_PER_POINT = 20;
const TABLE_NOTE_PT = 12;
const BLACK = '000000';

/**
 * Role → look, by GB/T 9704-2012: 2号 小标宋 title, 3号 黑体/楷体/仿宋 headings and text, every line exactly one
 * grid line high. No theme fonts and no theme colours, so Word and WPS show the same.
 */
export function reportStyles(layout: OutlineLayout): IStylesOptions {
  const grid = pageGrid(layout);
  const { fonts } = layout;
  const line = linePitchTwips(grid);
  const exact = { line, lineRule: 'exact', before: 0, after: 0 } as const;
  const indent = twoCharacters(grid);
  const text = (name: string, points = BODY_PT) => ({
    font: fontNames(name),
    size: points * 2,
    color: BLACK,
    bold: false,
    italics: false,
  });
  const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });
  const heading = (level: 1 | 2 | 3 | 4, name: string) => ({
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    run: text(name),
    paragraph: { spacing: exact, indent, keepNext: true, outlineLevel: level - 1 },
  });
  const tableText = { ...text(fonts.table, TABLE_NOTE_PT), snapToGrid: false };
  const halfLine = { ...exact, line: Math.floor(line / 2) };
  return {
    default: {
      document: {
        run: { ...text(fonts.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: exact },
      },
      title: {
        name: 'Title',
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        run: text(fonts.title, TITLE_PT),
        paragraph: { alignment: 'center', spacing: { ...exact, after: line }, keepNext: true },
      },
      heading1: heading(1, fonts.heading1),
      heading2: heading(2, fonts.heading2),
      heading3: heading(3, fonts.body),
      heading4: heading(4, fonts.body),
    },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: text(fonts.body),
        paragraph: { alignment: 'both', spacing: exact },
      },
      {
        ...own(STYLE.attachmentMark, '附件标识'),
        run: text(fonts.heading1),
        paragraph: { alignment: 'left', keepNext: true },
      },
      { ...own(STYLE.coverLine, '封面项目'), paragraph: { indent } },
      { ...own(STYLE.body, '公文正文'), paragraph: { indent } },
      {
        ...own(STYLE.caption, '表格标题'),
        run: text(fonts.heading1),
        paragraph: { alignment: 'center', keepNext: true },
      },
      { ...own(STYLE.unit, '表格单位'), run: tableText, paragraph: { alignment: 'right', keepNext: true } },
      {
        ...own(STYLE.note, '表格附注'),
        run: tableText,
        paragraph: {
          indent: { firstLineChars: 200, firstLine: 2 * TABLE_NOTE_PT * TWIPS_PER_POINT },
          spacing: { ...exact, line: Math.floor(line * 0.75) },
        },
      },
      {
        ...own(STYLE.cell, '表格文字'),
        run: tableText,
        paragraph: { alignment: 'left', spacing: halfLine },
      },
      {
        ...own(STYLE.headerCell, '表格表头'),
        run: { ...tableText, ...text(fonts.heading1, TABLE_NOTE_PT) },
        paragraph: { alignment: 'center', spacing: halfLine, keepNext: true },
      },
      {
        ...own(STYLE.pageNumber, '公文页码'),
        run: { ...text(fonts.pageNumber, PAGE_NUMBER_PT), snapToGrid: false },
        paragraph: { spacing: { ...exact, line: PAGE_NUMBER_LINE_PT * TWIPS_PER_POINT } },
      },
    ],
  };
}

export const PAGE_NUMBER_LINE_PT = 20;

/** First-line indent in characters, with the same length in twips for readers that do not know characters. */
function twoCharacters(grid: PageGrid): { firstLineChars: number; firstLine: number } {
  return { firstLineChars: 200, firstLine: Math.round(((2 * grid.cellMm) / 25.4) * 1440) };
}

function fontNames(name: string): IFontAttributesProperties {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}
