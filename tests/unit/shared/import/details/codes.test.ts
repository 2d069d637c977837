import { describe, expect, it } from 'vitest';
import {
  codeOfParts,
  codeOfText,
  familyOf,
  levelOf,
  splitCodedName,
} from '../../../../../shared/import/details/codes.ts';
import { cleanName, nameKey } from '../../../../../shared/import/details/names.ts';

describe('a 科目 code', () => {
  it.each([
    ['2080505', '2080505'],
    ['208 05 05', '2080505'],
    ['208-05-05', '2080505'],
    ['208.05.05', '2080505'],
    ['[2080505]', '2080505'],
    ['２０８０５', '20805'],
    ["'30101", '30101'],
    ['　301', '301'],
  ])('reads %j as %s', (text, code) => {
    expect(codeOfText(text)).toBe(code);
  });

  it.each(['', '合计', '20', '2080', '208050', '20805051', '3010101', '901', '2023年'])(
    'does not take %j for one',
    (text) => {
      expect(codeOfText(text)).toBeNull();
    },
  );

  it('is put together from 类, 款 and 项 cells, with the zeros that numbers lost', () => {
    expect(codeOfParts(['208', '', ''], '')).toBe('208');
    expect(codeOfParts(['208', '5', '5'], '')).toBe('2080505');
    expect(codeOfParts(['301', '01'], '')).toBe('30101');
  });

  it('takes the parts a form leaves out from the line above', () => {
    expect(codeOfParts(['', '05', ''], '208')).toBe('20805');
    expect(codeOfParts(['', '', '06'], '2080505')).toBe('2080506');
    expect(codeOfParts(['', '', '06'], '')).toBeNull();
  });

  it('is read once where each cell repeats the whole code so far', () => {
    expect(codeOfParts(['208', '20805', '2080505'], '')).toBe('2080505');
  });

  it.each([
    ['[2080505]机关事业单位基本养老保险缴费支出', '2080505', '机关事业单位基本养老保险缴费支出'],
    ['2080505 养老保险', '2080505', '养老保险'],
    ['208-05-05养老保险', '2080505', '养老保险'],
    ['【30101】基本工资', '30101', '基本工资'],
    ['301工资福利支出', '301', '工资福利支出'],
  ])('is found in front of its name: %s', (text, code, name) => {
    expect(splitCodedName(text)).toEqual({ code, name });
  });

  it.each(['机构运行', '2023年预算', '一、基本支出', '1. 办公费', '100个基层站点建设'])(
    'is not seen in %s',
    (text) => {
      expect(splitCodedName(text)).toBeNull();
    },
  );

  it('tells its list and its level', () => {
    expect(['208', '30101', '50101'].map(familyOf)).toEqual(['function', 'economic', 'economic']);
    expect(['208', '20805', '2080505', ''].map(levelOf)).toEqual([1, 2, 3, null]);
  });
});

describe('a name', () => {
  it('loses its line breaks and indents and keeps the spaces between words', () => {
    expect(cleanName('　　机关事业单位\n缴费支出 ')).toBe('机关事业单位缴费支出');
    expect(cleanName('  5G base station 建设')).toBe('5G base station建设');
  });

  it('is the same with other numbering, brackets and spaces', () => {
    expect(nameKey('1. 科普 活动（本级）')).toBe(nameKey('（一）科普活动(本级)'));
    expect(nameKey('科普活动一期')).not.toBe(nameKey('科普活动二期'));
  });
});
