import type { Borders, Cell, Fill, PageSetup, Style, Worksheet } from 'exceljs';

export const SHEET_FONT = '宋体';
const HEAD_FONT = '黑体';
const INCH_PER_MM = 1 / 25.4;
const MARGIN = 15 * INCH_PER_MM;

const THIN = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDERS: Partial<Borders> = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HEAD_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF7' } };

export type Align = 'left' | 'center' | 'right';

/** What cells of one kind share. The library writes a style once for every object it is given, so each is made once. */
const styles = new Map<string, Partial<Style>>();

function sharedStyle(key: string, make: () => Partial<Style>): Partial<Style> {
  const known = styles.get(key) ?? make();
  styles.set(key, known);
  return known;
}

const TEXT = '@';

export function lookOfCaption(cell: Cell): void {
  cell.style = sharedStyle('caption', () => ({
    font: { name: HEAD_FONT, size: 16 },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  }));
}

export function lookOfHead(cell: Cell, align: Align): void {
  cell.style = sharedStyle(`head ${align}`, () => ({
    font: { name: HEAD_FONT, size: 11 },
    alignment: { horizontal: align, vertical: 'middle', wrapText: true },
    border: BORDERS,
    fill: HEAD_FILL,
    numFmt: TEXT,
  }));
}

/** @param options.format how a number is shown; text where there is none */
export function lookOfCell(
  cell: Cell,
  align: Align,
  { bold = false, indent = 0, format = TEXT }: { bold?: boolean; indent?: number; format?: string },
): void {
  cell.style = sharedStyle(`cell ${align} ${bold} ${indent} ${format}`, () => ({
    font: { name: SHEET_FONT, size: 11, ...(bold && { bold: true }) },
    alignment: { horizontal: align, vertical: 'middle', wrapText: true, ...(indent > 0 && { indent }) },
    border: BORDERS,
    numFmt: format,
  }));
}

export function lookOfRemark(cell: Cell, align: Align): void {
  cell.style = sharedStyle(`remark ${align}`, () => ({
    font: { name: SHEET_FONT, size: 11 },
    alignment: { horizontal: align, vertical: 'middle', wrapText: true },
  }));
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
