import type { Worksheet } from 'exceljs';

/** A formula with the value the office program last computed for it. */
interface FormulaCell {
  readonly formula: string;
  readonly result: number;
}
export type SpecCell = string | number | FormulaCell | null;

/** One sheet as plain rows; A1 ranges for merges. */
export interface SheetSpec {
  readonly name: string;
  readonly hidden?: boolean;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SpecCell[])[];
  readonly merges: readonly string[];
  /** 1-based rows that hold the column headers */
  readonly headerRows: readonly [from: number, to: number];
}

const YUAN_FORMAT = '#,##0.00';
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export function fillSheet(sheet: Worksheet, spec: SheetSpec): void {
  sheet.columns = spec.widths.map((width) => ({ width }));
  const [headerTop, headerBottom] = spec.headerRows;
  spec.rows.forEach((values, index) => {
    const row = sheet.getRow(index + 1);
    values.forEach((value, column) => {
      if (value === null) return;
      const cell = row.getCell(column + 1);
      cell.value = typeof value === 'object' ? { ...value } : value;
      cell.font = { name: '宋体', size: index === 0 ? 16 : 10, bold: index === 0 };
      if (typeof value !== 'string') cell.numFmt = YUAN_FORMAT;
      if (index + 1 >= headerTop) cell.border = BORDER;
      if (index === 0 || (index + 1 >= headerTop && index + 1 <= headerBottom)) {
        cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      }
    });
  });
  for (const merge of spec.merges) sheet.mergeCells(merge);
}
