import { describe, expect, it } from 'vitest';
import { recogniseWorkbook } from '../../../../../shared/import/workbook/recognise-workbook.ts';
import { bookOf, LAYOUT_NAMES } from '../../../../support/corpus/cases.ts';
import { DAMAGE_NAMES, damaged } from '../../../../support/corpus/damage.ts';
import { gridOfBook } from '../../../../support/corpus/grid-of-book.ts';
import { judge } from '../../../../support/corpus/judge.ts';
import { truthOf } from '../../../../support/corpus/sheet.ts';
import { fc } from '../../../../support/property.ts';

describe('a workbook that was changed on its way', () => {
  it('is still found or asked about, never wrong in silence', { timeout: 120_000 }, () => {
    const damages = fc.array(fc.constantFrom(...DAMAGE_NAMES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...LAYOUT_NAMES), fc.nat(100_000), damages, (layout, seed, names) => {
        const book = damaged(bookOf({ seed, layout }), names, seed);
        const verdicts = judge(recogniseWorkbook(gridOfBook(book)), truthOf(book));
        const missed = verdicts.filter(({ outcome }) => !outcome.startsWith('asked') && outcome !== 'found');
        expect(missed.map(({ outcome, detail }) => `${outcome} ${detail}`)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
