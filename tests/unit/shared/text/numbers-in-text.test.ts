import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../shared/text/numbers-in-text.ts';
import { fc } from '../../../support/property.ts';

const found = (text: string) => numbersIn(text).map((number) => number.text);

describe('finding the numbers of a sentence', () => {
  it.each([
    ['2022年收入为195.02万元，完成率100%。', ['2022年', '195.02万元', '100%']],
    ['截至 2022 年 12 月 31 日，在职 4 人', ['2022 年 12 月 31 日', '4 人']],
    ['8月24-25日邀请15名专家，4月底完成', ['8月24-25日', '15名', '4月底']],
    ['根据雄财绩〔2024〕4号精神', ['〔2024〕4号']],
    ['受益群众１０，０００余人次，约120多人', ['１０，０００余人次', '120多人']],
    ['完成十二个镇摸底，两个村试点', ['十二个', '两个']],
    ['较上年提高6分钟，增长3.5个百分点', ['6分', '3.5个百分点']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes neither the number of a paragraph nor ordinals and idioms for numbers', () => {
    expect(found('（1）进度偏慢。')).toEqual([]);
    expect(found('2. 下一步改进')).toEqual([]);
    expect(found('一是加强学习，进一步落实，第一议题，一个方面')).toEqual([]);
  });

  it('gives stretches of the text in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'12 年月日,，.%万元人个十百第（）〔〕号') }),
        (text) => {
          let end = 0;
          for (const number of numbersIn(text)) {
            expect(number.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(number.start, number.end)).toBe(number.text);
            end = number.end;
          }
        },
      ),
    );
  });
});
