import type { OutlineLayout } from '../../shared/compose/outline.ts';
import {
  BODY_PT,
  characterTwips,
  linePitchTwips,
  mmToTwips,
  PAGE_NUMBER_PT,
  pageGrid,
  TITLE_PT,
} from '../../shared/compose/page-grid.ts';
import { TABLE_TEXT_PT } from '../../shared/compose/table-look.ts';
import { type StyleLook, stylesXml } from './style-xml.ts';

/** Style ids of the roles that Word has no built-in style for. */
export const STYLE = {
  attachmentMark: 'ReportAttachmentMark',
  coverLine: 'ReportCoverLine',
  contentsTitle: 'ReportContentsTitle',
  body: 'ReportBody',
  caption: 'ReportTableCaption',
  unit: 'ReportTableUnit',
  note: 'ReportTableNote',
  cell: 'ReportTableCell',
  wideCell: 'ReportWideTableCell',
  headerCell: 'ReportTableHead',
  wideHeaderCell: 'ReportWideTableHead',
  tableEnd: 'ReportTableEnd',
  chart: 'ReportChart',
  chartCaption: 'ReportChartCaption',
  pageNumber: 'ReportPageNumber',
} as const;

export const TWIPS_PER_POINT = 20;
export const PAGE_NUMBER_LINE_PT = 20;
const TABLE_NOTE_PT = TABLE_TEXT_PT.usual;
/** What a cell that says nothing of its own looks like; only the others need to say it. */
export const CELL_ALIGNMENT = { body: 'left', header: 'center' } as const;

/**
 * Role → look, by GB/T 9704-2012: 2号 小标宋 title, 3号 黑体/楷体/仿宋 headings and text, every line exactly one
 * grid line high, characters drawn together until 28 fit (16 pt × 28 is wider than 156 mm).
 */
export function reportStyles(layout: OutlineLayout): string {
  const grid = pageGrid(layout);
  const { fonts } = layout;
  const line = linePitchTwips(grid);
  const halfLine = Math.floor(line / 2);
  const twoCharacters = mmToTwips(2 * grid.cellMm);
  const characterSpacing = characterTwips(grid) - BODY_PT * TWIPS_PER_POINT;
  const heading = (level: number, font: string): StyleLook => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    font,
    twoCharacters,
    keepNext: true,
    outlineLevel: level - 1,
  });
  const tableText = {
    font: fonts.table,
    points: TABLE_NOTE_PT,
    characterSpacing: 0,
    snapToGrid: false,
  };
  const cell: StyleLook = {
    ...tableText,
    id: STYLE.cell,
    name: '表格文字',
    alignment: CELL_ALIGNMENT.body,
    line: halfLine,
  };
  const headerCell: StyleLook = {
    ...tableText,
    id: STYLE.headerCell,
    name: '表格表头',
    font: fonts.heading1,
    alignment: CELL_ALIGNMENT.header,
    line: halfLine,
    keepNext: true,
  };
  return stylesXml([
    {
      id: 'Normal',
      name: 'Normal',
      font: fonts.body,
      points: BODY_PT,
      characterSpacing,
      line,
      alignment: 'both',
    },
    {
      id: 'Title',
      name: 'Title',
      font: fonts.title,
      points: TITLE_PT,
      characterSpacing: 0,
      line,
      after: line,
      alignment: 'center',
      keepNext: true,
    },
    heading(1, fonts.heading1),
    heading(2, fonts.heading2),
    heading(3, fonts.body),
    heading(4, fonts.body),
    { id: STYLE.attachmentMark, name: '附件标识', font: fonts.heading1, alignment: 'left', keepNext: true },
    { id: STYLE.coverLine, name: '封面项目', twoCharacters },
    {
      id: STYLE.contentsTitle,
      name: '目录标题',
      font: fonts.title,
      points: TITLE_PT,
      characterSpacing: 0,
      after: line,
      alignment: 'center',
    },
    // Word finds the looks of 目录 by these names.
    { id: 'TOC1', name: 'toc 1', alignment: 'left' },
    { id: 'TOC2', name: 'toc 2', alignment: 'left', indent: twoCharacters },
    { id: STYLE.body, name: '公文正文', twoCharacters },
    { id: STYLE.caption, name: '表格标题', font: fonts.heading1, alignment: 'center', keepNext: true },
    { ...tableText, id: STYLE.unit, name: '表格单位', alignment: 'right', keepNext: true, line },
    {
      ...tableText,
      id: STYLE.note,
      name: '表格附注',
      twoCharacters: 2 * TABLE_NOTE_PT * TWIPS_PER_POINT,
      line: Math.floor(line * 0.75),
    },
    cell,
    { ...cell, id: STYLE.wideCell, name: '宽表文字', points: TABLE_TEXT_PT.wide },
    headerCell,
    { ...headerCell, id: STYLE.wideHeaderCell, name: '宽表表头', points: TABLE_TEXT_PT.wide },
    { ...tableText, id: STYLE.tableEnd, name: '表格结尾', line: TWIPS_PER_POINT },
    // As high as its picture, which exact lines would cut; its type is small, so that nothing is added below.
    {
      ...tableText,
      id: STYLE.chart,
      name: '图示',
      points: 1,
      alignment: 'center',
      keepNext: true,
      line: 'fit',
    },
    { id: STYLE.chartCaption, name: '图示标题', font: fonts.heading1, alignment: 'center' },
    {
      ...tableText,
      id: STYLE.pageNumber,
      name: '公文页码',
      font: fonts.pageNumber,
      points: PAGE_NUMBER_PT,
      line: PAGE_NUMBER_LINE_PT * TWIPS_PER_POINT,
    },
  ]);
}
