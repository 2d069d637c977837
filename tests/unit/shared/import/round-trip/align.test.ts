import { describe, expect, it } from 'vitest';
import { align } from '../../../../../shared/import/round-trip/align.ts';
import { paragraphMark } from '../../../../../shared/import/round-trip/mark-name.ts';

const TEXTS = [
  '预算编制方面，按照零基预算要求逐项测算。',
  '预算执行方面，实行月度支出通报。',
  '信息公开方面，按期公开预算和决算。',
  '资产管理方面，年末开展资产盘点。',
];
const exported = TEXTS.map((text, index) => ({ text, mark: paragraphMark(index, text) }));
const unmarked = (...texts: string[]) => texts.map((text) => ({ text, marks: [] }));

describe('paragraphs without marks', () => {
  it('are found by their text, in order', () => {
    expect(align(exported, unmarked(...TEXTS))).toEqual([0, 1, 2, 3]);
  });

  it('are found when some were changed, added or removed', () => {
    const [first = '', , third = '', fourth = ''] = TEXTS;
    expect(
      align(exported, unmarked(first, '采购管理方面，统一平台采购。', `${third}内容完整。`, fourth)),
    ).toEqual([0, null, 2, 3]);
  });

  it('are found elsewhere, also when they were changed on the way', () => {
    const [first = '', second = '', third = '', fourth = ''] = TEXTS;
    expect(align(exported, unmarked(fourth, second, third, first.replace('逐项', '逐条')))).toEqual([
      3, 1, 2, 0,
    ]);
  });
});

describe('a mark', () => {
  it('finds a paragraph that was written anew', () => {
    const marks = [paragraphMark(2, TEXTS[2] ?? '')];
    expect(align(exported, [{ text: '全新的一段话', marks }])).toEqual([2]);
  });

  it('of a paragraph that said something else is not believed', () => {
    const marks = [paragraphMark(2, '从前的一段话')];
    expect(align(exported, [{ text: '全新的一段话', marks }])).toEqual([null]);
  });
});
