import { describe, expect, it } from 'vitest';
import { divideRounded, formatScaled, parseDecimal, rescale } from '../../../../shared/money/decimal.ts';
import { formatWanyuan, formatYuan, wanyuanForEditing } from '../../../../shared/money/format-amount.ts';
import { parseAmount } from '../../../../shared/money/parse-amount.ts';
import { formatPercent, formatPercentFixed, growthOf, percentOf } from '../../../../shared/money/percent.ts';
import { fc } from '../../../support/property.ts';

describe('amounts as text', () => {
  it.each([
    [207_480_000, '207.48', '2,074,800.00'],
    [0, '0.00', '0.00'],
    [5_000, '0.01', '50.00'],
    [4_999, '0.00', '49.99'],
    [-5_000, '-0.01', '-50.00'],
    [123_456_789_012, '123456.79', '1,234,567,890.12'],
  ])('%i fen', (fen, wanyuan, yuan) => {
    expect(formatWanyuan(fen)).toBe(wanyuan);
    expect(formatYuan(fen)).toBe(yuan);
  });

  it('shows no minus before a rounded 0', () => {
    expect(formatWanyuan(-4_999)).toBe('0.00');
  });

  it('can be edited without loss', () => {
    expect(wanyuanForEditing(207_480_000)).toBe('207.48');
    expect(wanyuanForEditing(207_481_234)).toBe('207.481234');
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(parseAmount(wanyuanForEditing(fen), 'wanyuan')).toMatchObject({
          fen: fen === 0 ? 0 : fen,
          exact: true,
        });
      }),
    );
  });

  it('in 元 reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(parseAmount(formatYuan(fen), 'yuan')).toMatchObject({ fen: fen === 0 ? 0 : fen, exact: true });
      }),
    );
  });

  it('in 万元 is never off by more than half of 0.01 万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (fen) => {
        const parsed = parseAmount(formatWanyuan(fen), 'wanyuan');
        expect(Math.abs((parsed.kind === 'amount' ? parsed.fen : Number.NaN) - fen)).toBeLessThanOrEqual(
          5_000,
        );
      }),
    );
  });
});

describe('percentages', () => {
  it('are the shares of the report, rounded half up', () => {
    expect(percentOf(172_720_000, 207_480_000)).toBe(8_325);
    expect(percentOf(34_760_000, 207_480_000)).toBe(1_675);
    expect(percentOf(1, 80_000)).toBe(0);
    expect(percentOf(1, 20_000)).toBe(1);
    expect(percentOf(9_589, 10_000)).toBe(9_589);
  });

  it('of nothing are no number', () => {
    expect(percentOf(5, 0)).toBeNull();
    expect(growthOf(5, 0)).toBeNull();
  });

  it('of growth keep their sign, also over a negative base', () => {
    expect(growthOf(110, 100)).toBe(1_000);
    expect(growthOf(90, 100)).toBe(-1_000);
    expect(growthOf(50, -100)).toBe(15_000);
  });

  it.each([
    [10_000, '100%', '100.00%'],
    [8_325, '83.25%', '83.25%'],
    [7_950, '79.5%', '79.50%'],
    [0, '0%', '0.00%'],
    [-639, '-6.39%', '-6.39%'],
    [1_000, '10%', '10.00%'],
  ])('%i basis points', (value, prose, table) => {
    expect(formatPercent(value)).toBe(prose);
    expect(formatPercentFixed(value)).toBe(table);
  });

  it('of two complementary parts add up to 100% within rounding', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.nat(1e12), (a, b) => {
        fc.pre(a + b > 0);
        const sum = (percentOf(a, a + b) ?? 0) + (percentOf(b, a + b) ?? 0);
        expect(Math.abs(sum - 10_000)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('decimals', () => {
  it('divide half away from zero', () => {
    expect([divideRounded(5n, 2n), divideRounded(-5n, 2n), divideRounded(4n, 3n)]).toEqual([3n, -3n, 1n]);
    expect(() => divideRounded(1n, 0n)).toThrow(RangeError);
  });

  it('tell whether rounding lost digits', () => {
    expect(rescale({ digits: 1250n, scale: 3 }, 2)).toEqual({ digits: 125n, exact: true });
    expect(rescale({ digits: 1255n, scale: 3 }, 2)).toEqual({ digits: 126n, exact: false });
    expect(rescale({ digits: 12n, scale: 0 }, 2)).toEqual({ digits: 1200n, exact: true });
  });

  it('come back from their own text', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(20), (digits, scale) => {
        const parsed = parseDecimal(formatScaled(digits, scale));
        expect(parsed && rescale(parsed, scale)).toEqual({ digits, exact: true });
      }),
    );
  });
});
