import { describe, expect, it } from 'vitest';
import { readVersionCode, versionCode } from '../../../../shared/report/version-code.ts';
import { fc } from '../../../support/property.ts';

const code = fc
  .tuple(fc.uuid(), fc.integer({ min: 1, max: 10_000 }))
  .map(([id, revision]) => versionCode(id, revision));

describe('a version code', () => {
  it('is eight letters and digits that cannot be mistaken for one another', () =>
    fc.assert(
      fc.property(code, (each) => {
        expect(each).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
      }),
    ));

  it('is the same for the same state and another for every other', () => {
    const id = '6f1d3a52-7a0c-4f2e-9c38-2b1d0e5a9f10';
    expect(versionCode(id, 3)).toBe(versionCode(id, 3));
    const codes = Array.from({ length: 5_000 }, (_, revision) => versionCode(id, revision));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is read in any case, with any dash, in full width', () =>
    fc.assert(
      fc.property(code, (each) => {
        const fullWidth = [...each]
          .map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
          .join('');
        for (const typed of [
          each.toLowerCase(),
          each.replace('-', ''),
          each.replace('-', ' — '),
          fullWidth,
        ]) {
          expect(readVersionCode(typed)).toBe(each);
        }
      }),
    ));

  it('is refused with one letter wrong or two neighbours swapped', () =>
    fc.assert(
      fc.property(code, fc.nat({ max: 7 }), fc.nat({ max: 29 }), (each, at, other) => {
        const letters = [...each.replace('-', '')];
        const alphabet = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'].filter((letter) => letter !== letters[at]);
        expect(readVersionCode(letters.with(at, alphabet[other] ?? '2').join(''))).toBeNull();
        const [one = '', next = ''] = letters.slice(at, at + 2);
        if (next !== '' && one !== next) {
          expect(readVersionCode(letters.toSpliced(at, 2, next, one).join(''))).toBeNull();
        }
      }),
    ));

  it.each(['', 'K7M2', 'K7M2-9QXD-2', '版本编号', '0OIL-1111'])('is not %j', (typed) => {
    expect(readVersionCode(typed)).toBeNull();
  });
});
