import { SSF } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../../../electron/excel/number-formats.ts';
import { fc } from '../../../support/property.ts';

const FORMATS = [
  'General',
  '0',
  '0.00',
  '0.00_ ',
  '0_);\\(0\\)',
  '#,##0',
  '#,##0.00',
  '#,##0.00_ ',
  '#,##0.0000',
  '0!.0,',
  '0.00%',
  'yyyy"年"m"月"d"日"',
  '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
];
const numbers = fc.oneof(
  fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((fen) => fen / 100),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.double({ noNaN: true, min: -1, max: 1 }),
);

describe('a number shown in its format', () => {
  it('reads as the spreadsheet library writes it', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...FORMATS), (value, format) => {
        fc.pre(!Object.is(value, -0));
        expect(shownNumber(String(value), format)).toBe(SSF.format(format, value));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is General where the cell has no format', () => {
    expect(shownNumber('0.30000000000000004')).toBe('0.3');
  });
});
