import type { Borders, Cell, Fill, PageSetup, Worksheet } from 'exceljs';

export const SHEET_FONT = '宋体';
const HEAD_FONT = '黑体';
const INCH_PER_MM = 1 / 25.4;
const MARGIN = 15 * INCH_PER_MM;

const THIN = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDERS: Partial<Borders> = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HEAD_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF7' } };

export type Align = 'left' | 'center' | 'right';

export function lookOfCaption(cell: Cell): void {
  cell.font = { name: HEAD_FONT, size: 16 };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

export function lookOfHead(cell: Cell, align: Align): void {
  cell.font = { name: HEAD_FONT, size: 11 };
  cell.alignment = { horizontal: align, vertical: 'middle', wrapText: true };
  cell.border = BORDERS;
  cell.fill = HEAD_FILL;
}

export function lookOfCell(cell: Cell, align: Align, options: { bold?: boolean; indent?: number }): void {
  cell.font = { name: SHEET_FONT, size: 11, ...(options.bold && { bold: true }) };
  cell.alignment = {
    horizontal: align,
    vertical: 'middle',
    wrapText: true,
    ...(options.indent && { indent: options.indent }),
  };
  cell.border = BORDERS;
}

export function lookOfRemark(cell: Cell, align: Align): void {
  cell.font = { name: SHEET_FONT, size: 11 };
  cell.alignment = { horizontal: align, vertical: 'middle', wrapText: true };
}

/** A4, as wide as the page, the head on every page, page numbers below. */
export function pageSetup(options: { landscape: boolean; headRows?: string }): Partial<PageSetup> {
  return {
    // 9 is A4 in the file format's list of paper sizes.
    paperSize: 9,
    orientation: options.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      left: MARGIN,
      right: MARGIN,
      top: MARGIN,
      bottom: MARGIN,
      header: MARGIN / 2,
      footer: MARGIN / 2,
    },
    ...(options.headRows && { printTitlesRow: options.headRows }),
  };
}

export function addFooter(sheet: Worksheet): void {
  sheet.headerFooter.oddFooter = '&C第 &P 页，共 &N 页';
}
