import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../shared/checks/rule.ts';
import { brokenSentence } from '../../../../shared/checks/rules/text/broken-sentence.ts';
import { cutoffDate } from '../../../../shared/checks/rules/text/cutoff-date.ts';
import { cutoffWord } from '../../../../shared/checks/rules/text/cutoff-word.ts';
import { dateStyle } from '../../../../shared/checks/rules/text/date-style.ts';
import { doubleApproximation } from '../../../../shared/checks/rules/text/double-approximation.ts';
import { halfWidthPunctuation } from '../../../../shared/checks/rules/text/half-width-punctuation.ts';
import { ordinalEmphasis } from '../../../../shared/checks/rules/text/ordinal-emphasis.ts';
import { ordinalSequence } from '../../../../shared/checks/rules/text/ordinal-sequence.ts';
import { personalData } from '../../../../shared/checks/rules/text/personal-data.ts';
import { phoneAreaCode } from '../../../../shared/checks/rules/text/phone-area-code.ts';
import { sentenceEnd } from '../../../../shared/checks/rules/text/sentence-end.ts';
import { typedNumbering } from '../../../../shared/checks/rules/text/typed-numbering.ts';
import { unpairedMarksRule } from '../../../../shared/checks/rules/text/unpaired-marks.ts';
import { years } from '../../../../shared/checks/rules/text/years.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { type RichText, richTextFrom } from '../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { aContext, aMeasure, aProblem, aReport } from '../../../support/builders.ts';

function findings(rule: Rule, changes: Partial<Report>) {
  const outcome = rule.run(aContext(changes));
  return outcome.status === 'findings' ? outcome.findings : [];
}

const inAnalysis = (text: string) => ({ effectiveness: richTextFrom(text) });
const texts = (rule: Rule, text: string) => findings(rule, inAnalysis(text)).map((finding) => finding.text);

/** 履职效能分析 after every fix the rule offers, `**` marking bold. */
function fixed(rule: Rule, text: string): string {
  const report = findings(rule, inAnalysis(text)).reduce(
    (current: Report) => {
      const fix = findings(rule, current)[0]?.fix;
      return fix ? applyEdit(current, fix.edit) : current;
    },
    aReport(inAnalysis(text)),
  );
  return marked(report.effectiveness);
}

function marked(value: RichText): string {
  return value
    .map(({ inlines }) =>
      inlines
        .map((inline) => (inline.kind !== 'text' ? '' : inline.bold ? `**${inline.text}**` : inline.text))
        .join(''),
    )
    .join('\n');
}

/** Every text rule passes on clean text. */
const CLEAN =
  '**一是**完善制度，根据《云岭县科普条例（2019年修订）》和云财绩〔2022〕6号文件，组织“科普进校园”活动。**二是**截至2023年12月31日，举办培训12期，约1200人参加。';

it.each([
  brokenSentence,
  cutoffDate,
  cutoffWord,
  dateStyle,
  doubleApproximation,
  halfWidthPunctuation,
  ordinalEmphasis,
  ordinalSequence,
  personalData,
  sentenceEnd,
  typedNumbering,
  unpairedMarksRule,
  years,
])('$title: passes on clean text', (rule) => {
  expect(rule.run(aContext(inAnalysis(CLEAN))).status).toBe('passed');
});

describe('half-width punctuation', () => {
  it('is counted by section and corrected in one step', () => {
    const text = '一是加强学习,提高认识;二是落实责任(含考核).';
    expect(texts(halfWidthPunctuation, text)).toEqual([expect.stringContaining('5处半角标点')]);
    expect(fixed(halfWidthPunctuation, text)).toBe('一是加强学习，提高认识；二是落实责任（含考核）。');
  });

  it('is right in numbers, Latin words and addresses', () => {
    expect(texts(halfWidthPunctuation, '全年1,200人，见www.example.cn,时间9:30。')).toEqual([]);
  });
});

describe('unpaired marks', () => {
  it('are named', () => {
    expect(texts(unpairedMarksRule, '开展“科普进校园活动，详见附件）。')).toEqual([
      '履职效能分析第1段有不成对的符号：） “',
    ]);
  });
});

describe('approximations', () => {
  it.each(['约 120 多人', '近5000余人次', '大约30人左右', '约120多'])('are doubled in %s', (words) => {
    expect(texts(doubleApproximation, `共有${words}参加。`)).toHaveLength(1);
  });

  it.each(['约120人', '1200余人次', '30人左右', '最近5年多次', '附近3所学校'])(
    'are not doubled in %s',
    (words) => {
      expect(texts(doubleApproximation, `共有${words}参加。`)).toEqual([]);
    },
  );
});

describe('截止 before a date', () => {
  it('becomes 截至', () => {
    expect(fixed(cutoffWord, '截止2023年12月31日，截止到目前，报名截止日期为6月1日。')).toBe(
      '截至2023年12月31日，截至目前，报名截止日期为6月1日。',
    );
  });

  it('with a year before the report’s is probably last year’s', () => {
    expect(texts(cutoffDate, '截至2022年12月31日，在职8人。')).toEqual([
      expect.stringContaining('截至2022年'),
    ]);
  });
});

describe('dates', () => {
  it('are written one way, without spaces', () => {
    const text = '2023 年 5 月举办活动，2023年8月总结。';
    expect(texts(dateStyle, text)).toEqual([expect.stringContaining('3处空格（如“2023 年”）')]);
    expect(fixed(dateStyle, text)).toBe('2023年5月举办活动，2023年8月总结。');
  });

  it('pass when all are written the same way', () => {
    expect(texts(dateStyle, '2023 年举办活动。')).toEqual([]);
  });

  it.each([
    ['two years ago', '2021年举办了培训。', 1],
    ['the year and the year before', '2023年比2022年增加。', 0],
    ['a founding', '协会2019年设党组。', 0],
    ['a document', '按照《2020年科普规划》（云科〔2019〕3号）执行。', 0],
    ['a planning period', '2021年至2025年规划。', 1],
    ['next year', '2024年继续开展。', 1],
  ])('of %s: %s', (_, text, count) => {
    expect(texts(years, text)).toHaveLength(count);
  });

  it('of next year belong into the measures', () => {
    const measures = [aMeasure('', { content: richTextFrom('2024年修订内控制度。') })];
    expect(findings(years, { measures })).toEqual([]);
  });
});

describe('一是 二是', () => {
  it('are all bold or all plain, made bold by the fix', () => {
    const text = '一是抓学习。二是抓落实。**三是**抓考核。';
    expect(texts(ordinalEmphasis, text)).toEqual(['履职效能分析里“三是”加粗，“一是”“二是”没有加粗。']);
    expect(fixed(ordinalEmphasis, text)).toBe('**一是**抓学习。**二是**抓落实。**三是**抓考核。');
  });

  it('miss no number', () => {
    expect(texts(ordinalSequence, '一是抓学习。三是抓落实。')).toEqual([
      '履职效能分析：应为“二是”的地方写的是“三是”。',
    ]);
    expect(texts(ordinalSequence, '一是抓学习。二是抓落实。一是内部，二是外部。')).toEqual([]);
  });
});

describe('sentences', () => {
  it('broken into two paragraphs are joined', () => {
    const text = '开展各类活动，持续提高我县\n公民科学素质，效果明显。';
    expect(texts(brokenSentence, text)).toHaveLength(1);
    expect(marked(richTextFrom(fixed(brokenSentence, text)))).toBe(
      '开展各类活动，持续提高我县公民科学素质，效果明显。',
    );
  });

  it('are not broken by a heading line or a list', () => {
    expect(texts(brokenSentence, '加强组织领导\n成立领导小组，明确分工。')).toEqual([]);
    expect(texts(brokenSentence, '主要做法，\n一是抓学习。')).toEqual([]);
  });

  it('end with a mark', () => {
    expect(texts(sentenceEnd, '全年工作完成，绩效等级为“优”')).toHaveLength(1);
    expect(fixed(sentenceEnd, '绩效等级为“优”')).toBe('绩效等级为“优”。');
  });
});

describe('numbering', () => {
  it('typed where the program numbers would be doubled', () => {
    const report = aReport({ problems: [aProblem('（1）执行进度偏慢'), aProblem('(2) 内控不健全')] });
    const found = findings(typedNumbering, report);
    expect(found.map((finding) => finding.text)).toEqual([
      expect.stringContaining('“（1）”'),
      expect.stringContaining('“(2)”'),
    ]);
    const after = found.reduce((current, { fix }) => (fix ? applyEdit(current, fix.edit) : current), report);
    expect(after.problems.map((problem) => problem.title)).toEqual(['执行进度偏慢', '内控不健全']);
  });

  it('follows the forms of GB/T 9704', () => {
    expect(fixed(typedNumbering, '（1）抓学习。\n(2)抓落实。\n3、抓考核。\n（四）、抓宣传。')).toBe(
      '（1）抓学习。\n（2）抓落实。\n3.抓考核。\n（四）抓宣传。',
    );
  });

  it('is no amount at the beginning of a title', () => {
    expect(
      findings(typedNumbering, { problems: [aProblem('3.5万元资金未支付'), aProblem('12个项目进度慢')] }),
    ).toEqual([]);
  });
});

describe('personal data', () => {
  const cover = { departmentName: '云岭县科协', preparer: '李明', phone: '3820000', filledOn: '' };

  it('on the cover is advice before publication', () => {
    expect(findings(personalData, { cover })).toMatchObject([{ paths: ['cover.preparer', 'cover.phone'] }]);
  });

  it('in the prose is a warning', () => {
    expect(findings(personalData, inAnalysis('联系人电话13800000000。'))).toMatchObject([
      { level: 'warning' },
    ]);
  });

  it('wants an area code for a landline', () => {
    expect(findings(phoneAreaCode, { cover })).toHaveLength(1);
    expect(findings(phoneAreaCode, { cover: { ...cover, phone: '0751-3820000' } })).toEqual([]);
    expect(phoneAreaCode.run(aContext({ cover: { ...cover, phone: '' } })).status).toBe('notRun');
  });
});
