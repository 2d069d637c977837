import { describe, expect, it } from 'vitest';
import { formText, formTitle } from '../../../../../shared/import/memory/form-text.ts';

describe('the text of a label in every year’s file', () => {
  const words = { year: 2023, departments: ['云河县科学技术协会', '县委'] };

  it.each([
    ['2023年决算数', '〔0〕年决算数'],
    ['2022 年决算数', '〔-1〕年决算数'],
    ['２０２４年预算', '〔1〕年预算'],
    ['二〇二三年度', '〔0〕年度'],
    ['二○二二年决算', '〔-1〕年决算'],
    ['2023', '〔0〕'],
    ['[2080505]机关事业单位养老', '[2080505]机关事业单位养老'],
    ['1995年以前', '1995年以前'],
    ['云河县科学技术协会 收入（万元）', '收入(万元)'],
    ['县委办公经费', '县委办公经费'],
    ['机关事业单位\n养老保险', '机关事业单位养老保险'],
  ])('of %j is %j', (text, expected) => {
    expect(formText(text, words)).toBe(expected);
  });

  it('keeps years where none is known to count from', () => {
    expect(formText('2023年决算数', { year: null, departments: [] })).toBe('2023年决算数');
  });
});

describe('the title of a form', () => {
  it.each([
    ['云河县科学技术协会2023年度部门预算', '部门预算'],
    ['2023年部门收支预算总表', '部门收支预算总表'],
    ['2022—2023年收支对比表', '收支对比表'],
    ['二〇二三年度“三公”经费支出决算表', '三公经费支出决算表'],
    ['收入支出决算总表（2023年度）', '收入支出决算总表'],
    ['部门年度收支总表', '部门年度收支总表'],
    ['Z01 收入支出决算总表', 'Z01收入支出决算总表'],
  ])('of %s is %s', (title, expected) => {
    expect(formTitle(title, ['云河县科学技术协会'])).toBe(expected);
  });
});
