import { describe, expect, it } from 'vitest';
import { formatChineseDate, isIsoDate, parseChineseDate } from '../../../../shared/text/chinese-date.ts';
import { chineseNumber, parseChineseNumber } from '../../../../shared/text/chinese-number.ts';
import { findOrdinals } from '../../../../shared/text/ordinals.ts';
import { endsSentence, halfWidthMarks, unpairedMarks } from '../../../../shared/text/punctuation.ts';
import { quoted } from '../../../../shared/text/quote.ts';
import {
  digitSlip,
  findAmounts,
  findPercents,
  significantDigits,
} from '../../../../shared/text/typed-number.ts';
import { fc } from '../../../support/property.ts';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it('come back from every number they can write', () => {
    for (let value = 1; value <= 99; value++) expect(parseChineseNumber(chineseNumber(value))).toBe(value);
  });

  it('are refused beyond their range and form', () => {
    for (const value of [0, 100, 1.5]) expect(() => chineseNumber(value)).toThrow(RangeError);
    expect(['', '零', '十十', '一二', '一百', '3'].map(parseChineseNumber)).toEqual(Array(6).fill(null));
  });
});

describe('dates', () => {
  it('are printed without zero padding', () => {
    expect(formatChineseDate('2024-05-03')).toBe('2024年5月3日');
    expect(formatChineseDate('')).toBe('');
  });

  it.each([
    '2024年5月13日',
    '2024-5-13',
    '2024/05/13',
    '2024.5.13',
    '２０２４年５月１３日',
    '2024 年 5 月 13 日',
  ])('are read from %s', (text) => {
    expect(parseChineseDate(text)).toBe('2024-05-13');
  });

  it.each(['2024年2月30日', '2023-02-29', '2024年13月1日', '五月', ''])(
    'that do not exist are refused: “%s”',
    (text) => {
      expect(parseChineseDate(text)).toBe('');
    },
  );

  it('come back from their own text', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(isIsoDate(iso)).toBe(true);
        expect(parseChineseDate(formatChineseDate(iso))).toBe(iso);
      }),
    );
  });
});

describe('一是 二是', () => {
  it('are found where a clause begins', () => {
    expect(
      findOrdinals('主要做法：一是抓学习；二是抓落实。十一是抓考核。').map(({ value }) => value),
    ).toEqual([1, 2, 11]);
  });

  it('are not found inside words', () => {
    expect(findOrdinals('统一是关键，万众一心，十分重要，进一步是')).toEqual([]);
  });
});

describe('punctuation', () => {
  it('finds half-width marks only after Chinese', () => {
    expect(
      halfWidthMarks('学习,落实.共1,200人(含).')
        .map(({ replacement }) => replacement)
        .join(''),
    ).toBe('，。（）。');
    expect(halfWidthMarks('IPv6, GB/T 9704-2012, 1:2, a.b')).toEqual([]);
  });

  it('finds marks without a partner', () => {
    expect(unpairedMarks('“三公”经费（含《办法》〔2024〕）')).toEqual([]);
    expect(unpairedMarks('“三公经费（含')).toEqual(['“', '（']);
    expect(unpairedMarks('三公”经费')).toEqual(['”']);
    expect(unpairedMarks('he’s')).toEqual([]);
  });

  it('knows the end of a sentence', () => {
    expect(['完成。', '完成；', '如下：', '说：“好。”', '完成……'].every(endsSentence)).toBe(true);
    expect(['为“优”', '提高我县', '（略）'].some(endsSentence)).toBe(false);
  });
});

describe('numbers in sentences', () => {
  it('are read with their unit and place', () => {
    expect(findAmounts('支出为2,074,800.00元，合207.48 万元。')).toMatchObject([
      { start: 3, number: '2,074,800.00', unit: 'yuan', fen: 207_480_000, decimals: 2 },
      { number: '207.48', unit: 'wanyuan', fen: 207_480_000 },
    ]);
    expect(findPercents('占83.25%，完成100％')).toMatchObject([
      { start: 1, basisPoints: 8_325, decimals: 2 },
      { basisPoints: 10_000, decimals: 0 },
    ]);
  });

  it('are no amounts without a unit', () => {
    expect(findAmounts('举办80余场次，受益10000余人次，2023年')).toEqual([]);
  });

  it('slip by one digit or by two swapped', () => {
    expect(digitSlip('20748', '20784')).toBe('swapped');
    expect(digitSlip('20748', '20749')).toBe('one');
    expect([digitSlip('20748', '20748'), digitSlip('20748', '2074'), digitSlip('20748', '20957')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('carry the same digits in 元 and 万元', () => {
    expect(significantDigits('2,074,800.00')).toBe(significantDigits('207.48'));
  });
});

it('quotation marks inside quotation marks are single ones', () => {
  expect(quoted('“三公”经费控制情况')).toBe('“‘三公’经费控制情况”');
});
