import { cellAddress } from '../../../shared/import/workbook/grid.ts';

/** The letters over a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}
