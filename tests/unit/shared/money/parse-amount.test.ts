import { describe, expect, it } from 'vitest';
import { MONEY_UNITS, unitExponent, unitOfWord } from '../../../../shared/money/fen.ts';
import { parseAmount } from '../../../../shared/money/parse-amount.ts';
import { fc } from '../../../support/property.ts';

const fenOf = (text: string, unit: Parameters<typeof parseAmount>[1] = 'yuan') => {
  const parsed = parseAmount(text, unit);
  return parsed.kind === 'amount' ? parsed.fen : parsed.kind;
};

describe('parseAmount', () => {
  it.each([
    ['2074800.00', 207_480_000],
    ['2,074,800.00', 207_480_000],
    ['2，074，800.00', 207_480_000],
    ['２０７４８００．００', 207_480_000],
    ["'2074800", 207_480_000],
    [' 2074800 ', 207_480_000],
    ['　2074800　', 207_480_000],
    ['¥2,074,800.00', 207_480_000],
    ['2074800元', 207_480_000],
    ['0.00', 0],
    ['-12.5', -1_250],
    ['−12.5', -1_250],
    ['(12.50)', -1_250],
    ['（12.50）', -1_250],
    ['.5', 50],
    ['9.62822e7', 9_628_220_000],
  ])('reads %s as exact fen', (text, fen) => {
    expect(fenOf(text)).toBe(fen);
  });

  it.each([
    ['yuan', 20_748],
    ['qianyuan', 20_748_000],
    ['wanyuan', 207_480_000],
    ['baiwanyuan', 20_748_000_000],
    ['yiyuan', 2_074_800_000_000],
  ] as const)('reads 207.48 in %s', (unit, fen) => {
    expect(fenOf('207.48', unit)).toBe(fen);
  });

  it('never passes through a binary fraction', () => {
    expect(fenOf('0.1', 'wanyuan')).toBe(100_000);
    expect(fenOf('1.005')).toBe(101);
    expect(fenOf('2.675')).toBe(268);
    expect(fenOf('90071992547409.91')).toBe(9_007_199_254_740_991);
  });

  it('rounds half away from zero below one fen, and says so', () => {
    expect(parseAmount('0.005', 'yuan')).toEqual({ kind: 'amount', fen: 1, exact: false });
    expect(parseAmount('0.0049', 'yuan')).toEqual({ kind: 'amount', fen: 0, exact: false });
    expect(parseAmount('-0.005', 'yuan')).toEqual({ kind: 'amount', fen: -1, exact: false });
    expect(parseAmount('0.0050', 'wanyuan')).toEqual({ kind: 'amount', fen: 5_000, exact: true });
  });

  it('keeps blank, dash, 不适用, 0 and words apart', () => {
    expect(['', '  ', '　'].map((text) => fenOf(text))).toEqual(['blank', 'blank', 'blank']);
    expect(['-', '—', '--', '——', '－'].map((text) => fenOf(text))).toEqual(Array(5).fill('dash'));
    expect(fenOf('不适用')).toBe('notApplicable');
    expect(['合计', '12%', '1.2.3', '12abc', '2023年'].map((text) => fenOf(text))).toEqual(
      Array(5).fill('notNumber'),
    );
  });

  it('refuses what no integer can hold exactly', () => {
    expect(fenOf('99999999999', 'yiyuan')).toBe('tooLarge');
  });

  it('reads back any amount of fen written in any unit', () => {
    const written = fc.tuple(fc.maxSafeInteger(), fc.constantFrom(...MONEY_UNITS));
    fc.assert(
      fc.property(written, ([fen, unit]) => {
        const exponent = unitExponent(unit);
        const digits = Math.abs(fen)
          .toString()
          .padStart(exponent + 1, '0');
        const text = `${fen < 0 ? '-' : ''}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
        expect(parseAmount(text, unit)).toEqual({ kind: 'amount', fen: fen === 0 ? 0 : fen, exact: true });
      }),
    );
  });

  it('gives some answer for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...MONEY_UNITS), (text, unit) => {
        const parsed = parseAmount(text, unit);
        expect(parsed.kind !== 'amount' || Number.isSafeInteger(parsed.fen)).toBe(true);
      }),
    );
  });
});

describe('unitOfWord', () => {
  it.each([
    ['单位：元', 'yuan'],
    ['金额单位:万元', 'wanyuan'],
    ['单位：百万元', 'baiwanyuan'],
    ['（千元）', 'qianyuan'],
    ['亿元', 'yiyuan'],
    ['部门预算表', null],
  ])('reads %s as %s', (text, unit) => {
    expect(unitOfWord(text)).toBe(unit);
  });
});
