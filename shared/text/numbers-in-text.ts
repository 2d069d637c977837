/** A number, date or year as it stands in a sentence, with the unit that belongs to it. */
export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DIGIT = '[0-9０-９]';
const PLAIN = `${DIGIT}+(?:[,，]${DIGIT}{3})*(?:[.．]${DIGIT}+)?`;
const DAY = `${DIGIT}{1,2}(?:\\s*[-—～至]\\s*${DIGIT}{1,2})?\\s*[日号]`;
const DATE = `(?:${DIGIT}{4}\\s*年度?(?:\\s*${DIGIT}{1,2}\\s*月(?:份|\\s*${DAY})?)?|${DIGIT}{1,2}\\s*月(?:份|底|初|\\s*${DAY})?)`;
const DOCUMENT_NUMBER = `〔${DIGIT}{4}〕\\s*${DIGIT}+\\s*号`;
const UNIT =
  '(?:多|余)?(?:%|％|‰|个百分点|亿元|百万元|万元|千元|元|万人次|万人|人次|场次|批次|周岁|公里|平方米|\\p{Script=Han})?(?:多|余)?';
/** Spelt numbers that count something; “一个”, “第三” and the ordinals “一是” count nothing. */
const SPELT =
  '(?<![第一二三四五六七八九十百千万两])(?:[二三四五六七八九两]|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两]?百[零一二三四五六七八九十]*)(?:多|余)?(?:个|名|人|位|项|次|场|家|所|期|份|支|处|件|篇|条|批|村|镇)';

const NUMBER = new RegExp(`${DOCUMENT_NUMBER}|${DATE}|${PLAIN}\\s*${UNIT}|${SPELT}`, 'gu');
/** `1.`, `（1）` at the head of a paragraph number it and state nothing. */
const NUMBERING = new RegExp(
  `^\\s*(?:${DIGIT}{1,2}\\s*[、.．](?!${DIGIT})|[（(]\\s*${DIGIT}{1,2}\\s*[)）])`,
  'u',
);

/** Every number, date and year of one paragraph, in order; the paragraph's own number is none of them. */
export function numbersIn(text: string): NumberInText[] {
  const from = NUMBERING.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(NUMBER)].flatMap(({ 0: found, index }) =>
    index < from ? [] : [{ start: index, end: index + found.length, text: found }],
  );
}
