import type { CellValue } from '../../shared/compose/document.ts';
import { formatScaled } from '../../shared/money/decimal.ts';
import type { MoneyUnit } from '../../shared/money/fen.ts';
import { unitExponent } from '../../shared/money/fen.ts';

export interface SheetNumber {
  readonly value: number;
  readonly format: string;
}

/**
 * The number behind a cell and how a spreadsheet shows it. The value is exact to the fen: it is read from decimal
 * text, never divided; the format rounds only what is shown.
 * @param unit what the table is printed in, 万元 where it does not say
 */
export function sheetNumber(value: CellValue, unit: MoneyUnit): SheetNumber {
  switch (value.kind) {
    case 'money':
      return {
        value: Number(formatScaled(BigInt(value.fen), unitExponent(unit))),
        format: unit === 'yuan' ? '#,##0.00' : '0.00',
      };
    case 'percent':
      return { value: Number(formatScaled(BigInt(value.basisPoints), 4)), format: '0.00%' };
    case 'points':
      return { value: Number(formatScaled(BigInt(value.hundredths), 2)), format: 'General' };
    case 'count':
      return { value: value.count, format: '0' };
  }
}
